// The questions of lists as they stand in a query string, and what the desk is asked for them.
#pragma once

#include <boost/describe.hpp>

#include "desk/trail.h"
#include "desk/view.h"
#include "http/typed.h"

namespace minqiao::http {

// due_on, -due_on, registered_on, -registered_on.
struct SortKey {
    MatterOrder order = MatterOrder::due_on;
    static std::optional<SortKey> parse(std::string_view text);
    std::string text() const;
};

struct MattersQuery {
    std::optional<OrganId> organ;
    std::optional<State> state;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<CivilDay> due_from;  // of the duty, where one is asked for
    std::optional<CivilDay> due_before;
    std::optional<DutiesOf> duty;
    std::optional<std::string> q;
    std::optional<SortKey> sort;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(MattersQuery, (),
                      (organ, state, kind, category, due_from, due_before, duty, q, sort, cursor, limit))

// How many rows of each part.
struct WorkbenchQuery {
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(WorkbenchQuery, (), (limit))

struct PetitionsQuery {
    std::optional<Channel> channel;
    std::optional<Level> raised_at;
    std::optional<CivilDay> received_from;
    std::optional<CivilDay> received_to;
    std::optional<bool> first;
    std::optional<bool> from_above;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(PetitionsQuery, (),
                      (channel, raised_at, received_from, received_to, first, from_above, cursor, limit))

struct SearchQuery {
    std::string q;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(SearchQuery, (), (q, cursor, limit))

struct TrailQuery {
    std::optional<OfficerId> officer;
    std::optional<std::string> action;
    std::optional<MatterId> matter;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(TrailQuery, (), (officer, action, matter, cursor, limit))

struct MatterTrailQuery {
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(MatterTrailQuery, (), (cursor, limit))

MattersAsked question_of(const MattersQuery& query);
TrailAsked question_of(const TrailQuery& query);
TrailAsked question_of(const MatterTrailQuery& query);
PetitionsAsked question_of(const PetitionsQuery& query);
SearchAsked question_of(const SearchQuery& query);

}  // namespace minqiao::http

namespace minqiao::json {
template <>
inline constexpr TextRule text_rule<http::SortKey>{"due_on, -due_on, registered_on or -registered_on", "",
                                                   "^-?(due_on|registered_on)$"};
}  // namespace minqiao::json
