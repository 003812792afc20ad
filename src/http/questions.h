// Every question that stands in a query string, and what the desk is asked for those of lists.
#pragma once

#include <boost/describe.hpp>

#include "desk/accounts.h"
#include "desk/redating.h"
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

struct MattersFilter {
    std::optional<OrganId> organ;
    std::optional<State> state;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<CivilDay> due_from;  // of the duty, where one is asked for
    std::optional<CivilDay> due_before;
    std::optional<CivilDay> registered_from;
    std::optional<CivilDay> registered_to;
    std::optional<CivilDay> hearing_from;  // appointed for this day or a later one
    std::optional<CivilDay> hearing_to;
    std::optional<DutiesOf> duty;
    std::optional<std::string> q;
    std::optional<SortKey> sort;
};
BOOST_DESCRIBE_STRUCT(MattersFilter, (),
                      (organ, state, kind, category, due_from, due_before, registered_from, registered_to,
                       hearing_from, hearing_to, duty, q, sort))

struct MattersQuery : MattersFilter {
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(MattersQuery, (MattersFilter), (cursor, limit))

// The kind that is chosen and not stored yet.
struct ReceiversQuery {
    std::optional<Kind> kind;
};
BOOST_DESCRIBE_STRUCT(ReceiversQuery, (), (kind))

// How many rows of each part.
struct WorkbenchQuery {
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(WorkbenchQuery, (), (limit))

struct PetitionsFilter {
    std::optional<Channel> channel;
    std::optional<Level> raised_at;
    std::optional<CivilDay> received_from;
    std::optional<CivilDay> received_to;
    std::optional<bool> first;
    std::optional<bool> from_above;
};
BOOST_DESCRIBE_STRUCT(PetitionsFilter, (),
                      (channel, raised_at, received_from, received_to, first, from_above))

struct PetitionsQuery : PetitionsFilter {
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(PetitionsQuery, (PetitionsFilter), (cursor, limit))

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

struct AccountsQuery {
    std::optional<std::string> q;
    std::optional<OrganId> organ;
    std::optional<Role> role;
    std::optional<AccountState> state;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(AccountsQuery, (), (q, organ, role, state, cursor, limit))

struct SessionsQuery {
    std::optional<bool> all;
    std::optional<OfficerId> account;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(SessionsQuery, (), (all, account, cursor, limit))

struct JobsQuery {
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(JobsQuery, (), (limit))

struct ArticlesQuery {
    std::optional<std::string> q;
    std::optional<std::string> law;
    std::optional<ArticleNumber> number;
    std::optional<CivilDay> on;
    std::optional<Verified> verified;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(ArticlesQuery, (), (q, law, number, on, verified, cursor, limit))

struct DivisionsQuery {
    std::string q;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(DivisionsQuery, (), (q, limit))

struct CalendarQuery {
    int year = 0;
};
BOOST_DESCRIBE_STRUCT(CalendarQuery, (), (year))

struct NoticesQuery {
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(NoticesQuery, (), (cursor, limit))

// Of what a notice or a setting would move.
struct PreviewQuery {
    std::optional<RedatingScope> scope;
    std::optional<OrganId> organ;
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(PreviewQuery, (), (scope, organ, cursor, limit))

// Of what a change of organs would move.
struct ChangePreviewQuery {
    std::optional<std::string> cursor;
    std::optional<PageSize> limit;
};
BOOST_DESCRIBE_STRUCT(ChangePreviewQuery, (), (cursor, limit))

// By which matter an officer comes to a file.
struct FileQuery {
    std::optional<MatterId> matter_id;
};
BOOST_DESCRIBE_STRUCT(FileQuery, (), (matter_id))

MattersAsked question_of(const MattersFilter& filter);
MattersAsked question_of(const MattersQuery& query);
TrailAsked question_of(const TrailQuery& query);
TrailAsked question_of(const MatterTrailQuery& query);
PetitionsAsked question_of(const PetitionsFilter& filter);
PetitionsAsked question_of(const PetitionsQuery& query);
SearchAsked question_of(const SearchQuery& query);

}  // namespace minqiao::http

namespace minqiao::json {
template <>
inline constexpr TextRule text_rule<ArticleNumber>{"an article's number, such as 48 or 120-1", "",
                                                   "^[1-9][0-9]*(-[1-9][0-9]*)?$"};
template <>
inline constexpr TextRule text_rule<http::SortKey>{"due_on, -due_on, registered_on or -registered_on", "",
                                                   "^-?(due_on|registered_on)$"};
}  // namespace minqiao::json
