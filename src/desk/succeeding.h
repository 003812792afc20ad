// The administrator enters that an organ was split, merged or abolished (Art. 24). It is tried first, and is
// an act once it is entered; every matter the organ stands in follows in the same transaction. Whoever enters
// it reads no petition: matters are told by their number, and those that are sealed are only counted.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/problem.h"
#include "desk/view.h"
#include "organ/organ_change.h"

namespace minqiao {

struct SuccessorEffect {
    OrganId organ_id;
    int matters = 0;
    int duties = 0;
    int officers =
        0;  // there who may handle what comes; without any it lies there until somebody is given a post
};
BOOST_DESCRIBE_STRUCT(SuccessorEffect, (), (organ_id, matters, duties, officers))

// Matters that get an act, and open duties that come to another organ. What is sealed counts among them, but
// not by successor: where an accusation goes would tell who is accused.
struct SuccessionEffect {
    int matters = 0;
    int duties = 0;
    int sealed_matters = 0;
    std::vector<SuccessorEffect> successors;
};
BOOST_DESCRIBE_STRUCT(SuccessionEffect, (), (matters, duties, sealed_matters, successors))

struct SuccessionItem {
    std::string number;
    OrganId to_organ_id;
    int duties = 0;
};
BOOST_DESCRIBE_STRUCT(SuccessionItem, (), (number, to_organ_id, duties))

// The effect is that of the whole; the items, in the order of the matters, are those that can be listed.
struct SuccessionPreview {
    static constexpr std::string_view json_nulls[] = {"next_cursor"};
    SuccessionEffect effect;
    std::vector<SuccessionItem> items;
    std::optional<std::string> next_cursor;
    std::int64_t count = 0;
    bool count_is_exact = true;
};
BOOST_DESCRIBE_STRUCT(SuccessionPreview, (), (effect, items, next_cursor, count, count_is_exact))

struct SuccessionAsked {
    std::optional<std::string> cursor;
    int limit = 50;
};

struct OrganChangeEntered {
    int n = 0;  // its number among the changes of organs
    SuccessionEffect effect;
};
BOOST_DESCRIBE_STRUCT(OrganChangeEntered, (), (n, effect))

struct OrganChangeItem {
    static constexpr std::string_view json_spread = "change";
    int n = 0;
    OfficerId officer_id;
    Instant recorded_at;
    OrganChange change;
};
BOOST_DESCRIBE_STRUCT(OrganChangeItem, (), (n, officer_id, recorded_at, change))

// Stores nothing.
Result<SuccessionPreview, Problem> preview_change(Transaction& tx, const Office& office, const Moment& now,
                                                  const OrganChange& change, const SuccessionAsked& asked);
Result<OrganChangeEntered, Problem> enter_change(Transaction& tx, const Office& office,
                                                 const Officer& officer, const Moment& now,
                                                 const OrganChange& change, const Chance& chance);
// Newest first.
std::vector<OrganChangeItem> list_changes(Transaction& tx, const Office& office);

}  // namespace minqiao
