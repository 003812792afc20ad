// One matter on its way through the desk, on days that have passed. The first refusal ends it and is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desk/desk.h"
#include "desk/file.h"

namespace minqiao {

// Of an account of the living county.
Caller caller_of(std::string_view account);

class Walk {
public:
    // Begins so many days before `today`.
    Walk(Transaction& tx, const Desk& desk, CivilDay today, int days_ago);

    Walk& later(int days);
    // By an account of the county; the matter is the first petition's.
    Walk& enter(std::string_view account, PetitionAsked petition);
    Walk& enter_repeat(std::string_view account, PetitionAsked petition);
    Walk& give(std::string_view account, MatterCommand command);

    CivilDay begun_on() const { return begun_on_; }
    CivilDay today() const { return day_; }
    // Of the first petition; only once it is entered.
    PetitionId petition_id() const { return file_.matter.petitions.front().id; }
    int last_act() const { return file_.matter.n; }
    // Brings the matter into the lists. Which command was refused first, and why; nothing when all went well.
    std::optional<std::string> end();

private:
    Moment next_moment();
    void fail(const Problem& problem, std::string_view what);

    Transaction& tx_;
    const Desk& desk_;
    const CivilDay real_today_;
    const CivilDay begun_on_;
    CivilDay day_;
    int minutes_ = 0;
    MatterFile file_;
    std::optional<std::string> trouble_;
};

}  // namespace minqiao
