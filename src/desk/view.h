// What the desk shows: the shapes of the interface, already cut down to what this officer may see.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "desk/similar_item.h"
#include "docket/row_counting.h"
#include "matter/act.h"
#include "matter/state.h"
#include "statute/article_key.h"
#include "statute/due.h"
#include "statute/lamp.h"
#include "store/files.h"

namespace minqiao {

// A list, cut at `limit`; the cursor goes on from there.
template <class Item>
struct Page {
    static constexpr std::string_view json_nulls[] = {"next_cursor"};
    std::vector<Item> items;
    std::optional<std::string> next_cursor;
    std::int64_t count = 0;
    bool count_is_exact = true;
    BOOST_DESCRIBE_CLASS(Page, (), (items, next_cursor, count, count_is_exact), (), ())
};

struct Numbered {
    std::string id;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Numbered, (), (id, number))

// Each person of a group has a code of one's own.
struct Receipt {
    int petitioner = 0;  // an index into petitioners
    std::string query_code;
};
BOOST_DESCRIBE_STRUCT(Receipt, (), (petitioner, query_code))

struct Registered {
    Numbered petition;
    Numbered matter;
    std::string query_code;
    std::vector<Receipt> receipts;  // of the second petitioner and those after
    int n = 0;                      // of the matter's last act
};
BOOST_DESCRIBE_STRUCT(Registered, (), (petition, matter, query_code, receipts))

struct Given {
    std::vector<Act> acts;
    int n = 0;  // of the last act: the new ETag
};
BOOST_DESCRIBE_STRUCT(Given, (), (acts))

// One line of a due date's sum, with its sentence in the caller's language.
struct SumItem {
    CivilDay on;
    std::string what;
    std::string name;
    std::string article;
    int days = 0;
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(SumItem, (), (on, what, name, article, days, sentence))

struct DutyItem {
    DutyKind kind = DutyKind::pass_on;
    OrganId holder;
    std::string clock;
    CivilDay start_on;
    CivilDay due_on;
    bool is_provisional = false;
    std::string article;
    std::optional<Lamp> lamp;  // of an open duty
    std::optional<CivilDay> ended_on;
    std::vector<SumItem> sum;
};
BOOST_DESCRIBE_STRUCT(DutyItem, (),
                      (kind, holder, clock, start_on, due_on, is_provisional, article, lamp, ended_on, sum))

// A remedy the petitioner may still ask for.
struct OpeningItem {
    RemedyKind remedy = RemedyKind::reexamination;
    OrganId organ_id;
    CivilDay last_on;
    std::string article;
    std::vector<SumItem> sum;
};
BOOST_DESCRIBE_STRUCT(OpeningItem, (), (remedy, organ_id, last_on, article, sum))

// By which article a command is given; empty where the regulation has none for it.
struct GivenBy {
    std::string command;
    std::string article;
};
BOOST_DESCRIBE_STRUCT(GivenBy, (), (command, article))

struct NotNow {
    std::string command;
    RefusalCode code = RefusalCode::invalid_fields;
    std::string sentence;
    std::string article;
};
BOOST_DESCRIBE_STRUCT(NotNow, (), (command, code, sentence, article))

// An organ that the law keeps the matter from, and by which article.
struct BarredReceiver {
    OrganId organ_id;
    RefusalCode code = RefusalCode::invalid_fields;
    std::string sentence;
    std::string article;
};
BOOST_DESCRIBE_STRUCT(BarredReceiver, (), (organ_id, code, sentence, article))

struct RequestItem {
    int request = 0;  // its number over the whole matter
    PetitionId petition_id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(RequestItem, (), (request, petition_id, text))

// Who asks at the window, and by what the petition is known: its code, or a name that stands in it.
struct EnquiryAsked {
    static constexpr std::string_view json_defaults[] = {"channel"};
    std::string number;
    std::optional<std::string> query_code;
    std::optional<Content> name;
    Channel channel = Channel::visit;
    std::optional<Content> text;
};
BOOST_DESCRIBE_STRUCT(EnquiryAsked, (), (number, query_code, name, channel, text))

// An organ that carries on where another ended or gave up a part of its powers.
struct SuccessionTold {
    CivilDay on;
    std::string from_organ;
    std::string to_organ;
};
BOOST_DESCRIBE_STRUCT(SuccessionTold, (), (on, from_organ, to_organ))

// A file that was handed in: whoever opens one that is unscanned is warned, what is quarantined stays shut.
struct FilePage {
    FileId id;
    std::string sha256;
    std::int64_t bytes = 0;
    std::string name;
    std::string media_type;
    FileState state = FileState::unscanned;
};
BOOST_DESCRIBE_STRUCT(FilePage, (), (id, sha256, bytes, name, media_type, state))

// That somebody was allowed to see who petitions: told by office and role, not by name.
struct UnsealedItem {
    CivilDay on;
    CivilDay until_on;
    std::string organ;
    Role role = Role::handler;
};
BOOST_DESCRIBE_STRUCT(UnsealedItem, (), (on, until_on, organ, role))

// Why the answer takes longer, as the petitioner is told (Art. 34).
struct ExtensionTold {
    CivilDay on;
    int days = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ExtensionTold, (), (on, days, reason))

// What the asker may be told.
struct EnquiryAnswer {
    static constexpr std::string_view json_nulls[] = {"due_on"};
    std::string number;
    CivilDay received_on;
    State state = State::registered;
    std::string with_organ;
    std::optional<CivilDay> due_on;
    std::vector<SumItem> sum;
    std::vector<OpeningItem> openings;
    std::vector<ExtensionTold> extensions;
    std::vector<SuccessionTold> successions;
    std::vector<UnsealedItem> unsealed;
    int quarantined = 0;  // of the files that came with the petition, those that nobody opens
    MatterId matter_id;
    int n = 0;
};
BOOST_DESCRIBE_STRUCT(EnquiryAnswer, (),
                      (number, received_on, state, with_organ, due_on, sum, openings, extensions, successions,
                       unsealed, quarantined))

// How a matter would stand after a command: what whoever asks about it would be told, and who then owes what.
struct CommandPreview {
    State state = State::registered;
    OrganId organ_id;  // where it would lie
    std::vector<DutyItem> duties;
    std::vector<OpeningItem> openings;
};
BOOST_DESCRIBE_STRUCT(CommandPreview, (), (state, organ_id, duties, openings))

// What the second person is shown of a sealed matter: that somebody asks, and why. `n` is the version for
// the answer.
struct UnsealingItem {
    MatterId matter_id;
    std::string number;
    int n = 0;
    PetitionId petition_id;
    CivilDay asked_on;
    OrganId organ_id;
    Role role = Role::handler;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(UnsealingItem, (),
                      (matter_id, number, n, petition_id, asked_on, organ_id, role, reason))

struct MatterHead {
    static constexpr std::string_view json_nulls[] = {"kind", "category", "branch", "due_on", "lamp"};
    MatterId id;
    std::string number;
    std::string subject;
    State state = State::registered;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<int> branch;
    std::optional<HandlingProcedure> procedure;  // simplified while it goes that way, or is meant to
    std::string regulation;
    CivilDay received_on;
    OrganId office_id;
    OrganId organ_id;
    std::optional<MatterId> joined_into;
    std::vector<OrganId> not_told_yet;  // of what was reported as urgent
    std::vector<OrganId> unattended;    // organs that owe something and have nobody left who may do it
    std::vector<RequestItem> requests;
    int enquiries = 0;
    std::optional<CivilDay> due_on;
    std::optional<Lamp> lamp;
    int n = 0;
};
BOOST_DESCRIBE_STRUCT(MatterHead, (),
                      (id, number, subject, state, kind, category, branch, procedure, regulation, received_on,
                       office_id, organ_id, joined_into, not_told_yet, unattended, requests, enquiries,
                       due_on, lamp, n))

// An article that an act may rest on: a gist of statutes/, or one of the office's library with its text.
struct ArticleItem {
    std::string id;
    std::string name;  // 《信访工作条例》第三十四条
    std::string law;
    int number = 0;
    std::optional<int> inserted;  // 1 for 第十条之一
    std::string gist;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;
    std::string source;
    std::optional<CivilDay> read_on;
    Verified verified = Verified::no;
    std::optional<std::string> chapter;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(ArticleItem, (),
                      (id, name, law, number, inserted, gist, in_force_from, in_force_until, source, read_on,
                       verified, chapter, text))

struct MatterPage {
    MatterHead matter;
    std::vector<Petition> petitions;
    std::vector<Act> supplements;  // of these petitions, also those entered in a matter they came from
    std::vector<FilePage> files;   // every file that came with a petition or a supplement
    std::vector<Act> acts;
    std::vector<DutyItem> duties;  // open ones, by due day
    std::vector<DutyItem> ended_duties;
    std::vector<OpeningItem> openings;
    std::vector<std::string> permitted;
    std::vector<GivenBy> given_by;  // of those that may be given, now or not now
    std::vector<NotNow> not_now;
    std::vector<ArticleItem> cited;  // every article that its acts rest on
};
BOOST_DESCRIBE_STRUCT(MatterPage, (),
                      (matter, petitions, supplements, files, acts, duties, ended_duties, openings, permitted,
                       given_by, not_now, cited))

struct PetitionPage {
    Petition petition;
    std::vector<Act> supplements;
    std::vector<FilePage> files;
    Numbered matter;
};
BOOST_DESCRIBE_STRUCT(PetitionPage, (), (petition, supplements, files, matter))

struct MatterItem {
    static constexpr std::string_view json_nulls[] = {"kind", "category", "due_on", "lamp", "hearing_on"};
    MatterId id;
    std::string number;
    std::string subject;
    State state = State::registered;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    OrganId organ_id;
    int petitions = 0;
    bool has_skipped_levels = false;
    CivilDay registered_on;
    std::optional<CivilDay> due_on;
    std::optional<Lamp> lamp;
    std::optional<CivilDay> hearing_on;  // appointed, and not held yet
};
BOOST_DESCRIBE_STRUCT(MatterItem, (),
                      (id, number, subject, state, kind, category, organ_id, petitions, has_skipped_levels,
                       registered_on, due_on, lamp, hearing_on))

struct PetitionItem {
    static constexpr std::string_view json_nulls[] = {"kind", "category", "place", "from_above"};
    PetitionId id;
    std::string number;
    MatterId matter_id;
    Channel channel = Channel::letter;
    Level raised_at = Level::county;
    CivilDay received_on;
    int headcount = 1;
    bool first = true;   // the first petition of its matter
    bool group = false;  // more people than the threshold
    std::optional<FromAboveKind> from_above;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<std::string> place;
};
BOOST_DESCRIBE_STRUCT(PetitionItem, (),
                      (id, number, matter_id, channel, raised_at, received_on, headcount, first, group,
                       from_above, kind, category, place))

// A piece of text with the places that matched, as [begin, end) in characters.
struct Passage {
    std::string field;
    std::string text;
    std::vector<std::vector<int>> marks;
};
BOOST_DESCRIBE_STRUCT(Passage, (), (field, text, marks))

struct SearchItem {
    MatterId id;
    std::string number;
    std::string subject;
    State state = State::registered;
    std::vector<Passage> passages;
};
BOOST_DESCRIBE_STRUCT(SearchItem, (), (id, number, subject, state, passages))

// Of the asker's organ; of these, what has just arrived; of other organs.
enum class DutiesOf { mine, arrived, others };
BOOST_DESCRIBE_ENUM(DutiesOf, mine, arrived, others)

enum class MatterOrder { due_on, due_on_last, registered_on, registered_on_last };

struct MattersAsked {
    std::optional<OrganId> organ;
    std::optional<State> state;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<CivilDay> due_from;
    std::optional<CivilDay> due_before;
    std::optional<CivilDay> registered_from;
    std::optional<CivilDay> registered_to;
    std::optional<CivilDay> hearing_from;
    std::optional<CivilDay> hearing_to;
    std::optional<DutiesOf> duty;
    std::optional<std::string> q;
    MatterOrder sort = MatterOrder::due_on;
    std::optional<std::string> cursor;
    int limit = 50;
    RowCounting counting = RowCounting::to_a_limit;
};

struct PetitionsAsked {
    std::optional<Channel> channel;
    std::optional<Level> raised_at;
    std::optional<CivilDay> received_from;
    std::optional<CivilDay> received_to;
    std::optional<bool> first;
    std::optional<bool> from_above;
    std::optional<std::string> cursor;
    int limit = 50;
    RowCounting counting = RowCounting::to_a_limit;
};

struct ArticlesAsked {
    std::optional<std::string> q;
    std::optional<std::string> law;  // its id or its name
    std::optional<ArticleNumber> number;
    std::optional<CivilDay> on;  // the versions of that day; default today
    std::optional<Verified> verified;
    std::optional<std::string> cursor;
    std::optional<int> limit;  // without it every gist, and twenty articles of the library
};

// One version of a law in the office's library.
struct LawItem {
    std::string id;
    std::string name;
    std::string issued;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;
    Verified dated = Verified::no;  // no: the day of force is to be confirmed
    int articles = 0;
    std::optional<OfficerId> officer_id;  // who took it in; nobody: the operator of the machine
    Instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(LawItem, (),
                      (id, name, issued, in_force_from, in_force_until, dated, articles, officer_id,
                       recorded_at))

// A whole law to be taken into the library.
struct LawAsked {
    std::string file_name;  // may hold a day of issue in brackets
    std::string text;
    std::optional<CivilDay> in_force_from;
};
BOOST_DESCRIBE_STRUCT(LawAsked, (), (file_name, text, in_force_from))

struct ImportedLaw {
    std::string id;
    std::string name;
    CivilDay in_force_from;
    Verified dated = Verified::no;
    int articles = 0;
    bool is_new = false;
};
BOOST_DESCRIBE_STRUCT(ImportedLaw, (), (id, name, in_force_from, dated, articles, is_new))

struct SearchAsked {
    std::string q;
    std::optional<std::string> cursor;
    int limit = 20;
};

}  // namespace minqiao
