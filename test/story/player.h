// Who plays a story: in memory, or over HTTP against a running server. Ids are texts as outsiders see
// them; organs and officers have the ids of the county (county/county.h) everywhere.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/day.h"

namespace minqiao::story {

// Done, or a problem: its code, the article it rests on and its fields as name:code.
struct Outcome {
    bool is_done = true;
    std::string code;
    std::string article;
    std::vector<std::string> fields;
};

struct DutySeen {
    std::string kind;
    std::string holder_id;
    std::string due_on;
};

struct BarSeen {
    std::string command;
    std::string code;
    std::string article;
};

// What one officer sees of a matter now.
struct MatterSeen {
    std::string state;
    std::vector<DutySeen> duties;  // open ones, by due day
    std::vector<std::string> petition_ids;
    std::vector<std::pair<int, std::string>> acts;  // number and name
    std::vector<std::string> permitted;
    std::vector<BarSeen> not_now;
};

// Where stories are told: the invented county, whose law is the national one, and the same county in a
// province that has a regulation of its own.
inline const std::string own_division = "380121";
inline const std::string local_division = "330106";

class Player {
public:
    virtual ~Player() = default;

    virtual void set_day(CivilDay day) = 0;
    // A body as POST /api/v1/petitions takes it; the id of the matter when it is done.
    virtual std::pair<Outcome, std::string> register_petition(const std::string& account,
                                                              const boost::json::object& petition) = 0;
    // A body as POST /api/v1/matters/{id}/commands takes it.
    virtual Outcome command(const std::string& account, const std::string& matter_id,
                            const boost::json::object& command) = 0;
    // A body as POST /api/v1/organs/changes takes it.
    virtual Outcome change_organ(const std::string& account, const boost::json::object& change) = 0;
    // Nothing when the matter is not there for this officer.
    virtual std::optional<MatterSeen> look(const std::string& account, const std::string& matter_id) = 0;
};

}  // namespace minqiao::story
