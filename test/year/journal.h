// What has been acknowledged, kept outside the process that holds the store. It comes as lines, one batch for
// each command, and is the same on both sides of the pipe. Nothing in it is a text of a petition.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"

namespace minqiao::year {

// The acts of one matter: how many, and a digest over all their written forms in their order.
struct Kept {
    int n = 0;
    std::string chain;
    friend bool operator==(const Kept&, const Kept&) = default;
};

// A petition whose registration was acknowledged.
struct Taken {
    std::string arrival;  // what it was told from
    std::string matter;
    std::string number;
    std::string code;
    std::string again;  // the matter of which it is an unrecognised repeat, or -
};

// A command that was given and not yet answered.
struct Open {
    std::string command;
    std::string account;
    std::string matter;  // or -
    int n = 0;
    std::string mark;  // what of the day is done with it, or -
};

struct Journal {
    CivilDay day;
    int step = 0;  // commands given on this day
    std::optional<Open> open;
    std::set<std::string> marks;     // of this day
    std::set<std::string> touched;   // matters, since the last day that was checked
    bool is_office_changed = false;  // since then
    int calendar_acts = 0;
    int organ_acts = 0;
    std::map<std::string, Kept> matters;
    std::set<std::string> concluded;
    std::vector<Taken> petitions;

    std::map<std::string, int> acts;     // of each kind
    std::map<std::string, int> counts;   // of what happened
    std::map<std::string, int> refused;  // by command and code, of those that seemed sensible

    // Lines, each with its end.
    void take(std::string_view lines);

private:
    void take_line(const std::string& line);
};

}  // namespace minqiao::year
