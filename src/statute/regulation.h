// One regulation as dated data: its articles, clocks, kinds, branches, grounds and remedies. A
// matter keeps the regulation under which it began. No rule of law is written in C++; every row
// names its source, and a row nobody has checked says so (`verified: no`).
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "statute/wording.h"

namespace minqiao {

// Shown as "to be confirmed by the office" when no.
enum class Verified { yes, no };
BOOST_DESCRIBE_ENUM(Verified, yes, no)

struct Article {
    std::string id;  // regulation_2022.34
    int number = 0;
    Wording gist;
    CivilDay in_force_from;
    std::string source;
    std::optional<CivilDay> read_on;  // the day on which somebody read it to write the gist
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(Article, (), (id, number, gist, in_force_from, source, read_on, verified))

// A law that an answer may rest on, with the articles cited most; an office imports whole laws beside it.
struct Law {
    std::string id;  // land_law; of one version, for good
    Wording name;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;  // its last day, where a row of its own has the next version
    std::string source;
    Verified verified = Verified::no;
    std::vector<Article> articles;
};
BOOST_DESCRIBE_STRUCT(Law, (), (id, name, in_force_from, in_force_until, source, verified, articles))

enum class Unit { day, working_day };
BOOST_DESCRIBE_ENUM(Unit, day, working_day)

// How long a clock runs: as the article says; at most so long, as somebody decides; as the sender
// says; or without a number of days.
enum class Length { fixed, at_most, set_by_sender, none };
BOOST_DESCRIBE_ENUM(Length, fixed, at_most, set_by_sender, none)

// What stops a clock while it lasts.
enum class Pause { hearing };
BOOST_DESCRIBE_ENUM(Pause, hearing)

struct Clock {
    static constexpr std::string_view json_defaults[] = {"on_record_only"};
    std::string id;  // K1
    Wording name;
    bool on_record_only = false;  // what levels gave each other within a term: no duty opens on it
    Length length = Length::fixed;
    std::optional<int> days;  // there when length is fixed or at_most
    Unit unit = Unit::day;
    std::string starts_with;  // an event of words.json
    std::string ends_with;    // an event of words.json
    std::optional<Wording> moved_by;
    std::optional<Wording> paper;  // what the petitioner is given
    std::vector<Pause> pauses;
    std::vector<int> branches;  // empty: every matter
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;

    // A matter whose branch is not yet known has branch 0.
    bool applies_to(int branch) const;
};
BOOST_DESCRIBE_STRUCT(Clock, (),
                      (id, name, on_record_only, length, days, unit, starts_with, ends_with, moved_by, paper,
                       pauses, branches, article, in_force_from, source, verified))

struct KindRow {
    std::string id;  // suggestion, accusation, appeal
    Wording name;
    Wording path;  // how it is handled
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(KindRow, (), (id, name, path, article, in_force_from, source, verified))

enum class Procedure { litigation, arbitration, party_appeal, administrative, duty, petition };
BOOST_DESCRIBE_ENUM(Procedure, litigation, arbitration, party_appeal, administrative, duty, petition)

struct Branch {
    int number = 0;  // 1 to 6
    Wording name;
    Procedure procedure = Procedure::petition;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(Branch, (), (number, name, procedure, article, in_force_from, source, verified))

// What a ground is a ground for.
enum class GroundFor {
    non_acceptance,
    no_further_acceptance,
    remedy_non_acceptance,
    closure,
    conclusion,
    reopening
};
BOOST_DESCRIBE_ENUM(GroundFor, non_acceptance, no_further_acceptance, remedy_non_acceptance, closure,
                    conclusion, reopening)

// What must have happened in a matter for a ground of closure to fit it; any: nothing in particular.
enum class Fits { any, answered, led_away, declined, agreed, suggestion, accusation, duty };
BOOST_DESCRIBE_ENUM(Fits, any, answered, led_away, declined, agreed, suggestion, accusation, duty)

struct Ground {
    static constexpr std::string_view json_defaults[] = {"fits", "needs_document"};
    std::string id;
    GroundFor ground_for = GroundFor::closure;
    Fits fits = Fits::any;
    bool needs_document = false;  // another body decided: the number of its paper is asked for
    Wording name;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(Ground, (),
                      (id, ground_for, fits, needs_document, name, article, in_force_from, source, verified))

enum class RemedyOrgan { next_above_handling_organ, next_above_reexamining_organ };
BOOST_DESCRIBE_ENUM(RemedyOrgan, next_above_handling_organ, next_above_reexamining_organ)

struct Remedy {
    std::string id;  // reexamination, final_review
    Wording name;
    std::string window_clock;    // within which the petitioner may ask
    std::string decision_clock;  // within which it is decided
    RemedyOrgan organ = RemedyOrgan::next_above_handling_organ;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(Remedy, (),
                      (id, name, window_clock, decision_clock, organ, article, in_force_from, source,
                       verified))

// So many people or fewer choose so many representatives at most.
struct SmallGroup {
    int headcount_max = 0;
    int representatives_max = 0;
};
BOOST_DESCRIBE_STRUCT(SmallGroup, (), (headcount_max, representatives_max))

struct Regulation {
    std::string id;  // regulation_2022
    Wording name;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;  // its last day
    std::string source;
    int representatives_max = 0;  // of a group
    std::optional<SmallGroup> small_group;
    std::vector<Article> articles;
    std::vector<Clock> clocks;
    std::vector<KindRow> kinds;
    std::vector<Branch> branches;  // empty where the regulation knows none
    std::vector<Ground> grounds;
    std::vector<Remedy> remedies;
    // The article behind each rule of the program, such as objection.
    std::map<std::string, std::string> rules;

    int representatives_of(int headcount) const;
    // Null when the regulation has no such row.
    const Article* article(std::string_view article_id) const;
    const Article* article(int number) const;
    const Clock* clock(std::string_view clock_id) const;
    const KindRow* kind(std::string_view kind_id) const;
    const Branch* branch(int number) const;
    const Ground* ground(std::string_view ground_id) const;
    const Ground* ground(GroundFor what_for, std::string_view ground_id) const;
    const Remedy* remedy(std::string_view remedy_id) const;
    // The article's id; empty where the regulation is silent about the rule.
    std::string article_for(std::string_view rule) const;
};
BOOST_DESCRIBE_STRUCT(Regulation, (),
                      (id, name, in_force_from, in_force_until, source, representatives_max, small_group,
                       articles, clocks, kinds, branches, grounds, remedies, rules))

}  // namespace minqiao
