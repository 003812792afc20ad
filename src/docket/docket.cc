#include "docket/docket.h"

#include <algorithm>
#include <array>
#include <map>

#include "store/query.h"

namespace minqiao {

namespace {

// Both databases read these statements; text is enough for ids and days, since both sort as they should.
const std::string matters_table = R"(
create table docket_matters (
    jurisdiction text not null, subject bigint not null, id text not null, number text not null,
    last_n integer not null, state text not null, open_until text, state_after text not null,
    kind text, category text, organ text not null, registered_on text not null, due_on text,
    hearing_on text, petitions integer not null, has_skipped_levels integer not null,
    subject_home text not null, subject_act integer not null, subject_place integer not null,
    primary key (jurisdiction, subject));
create index docket_matters_heard on docket_matters (hearing_on, subject) where hearing_on is not null;
)";
const std::string duties_table = R"(
create table docket_duties (
    jurisdiction text not null, subject bigint not null, opened_by integer not null, kind text not null,
    holder text not null, clock text not null, regulation text not null, opened_on text not null,
    due_on text not null,
    primary key (jurisdiction, subject, opened_by, kind));
create index docket_duties_by_holder on docket_duties (holder, due_on, subject);
create index docket_duties_newest on docket_duties (holder, opened_on, subject);
)";
const std::string sights_table = R"(
create table docket_sights (
    jurisdiction text not null, subject bigint not null, role text not null, organ text not null,
    officer text not null, until bigint not null, registered_on text not null, due_on text not null,
    others_owe integer not null,
    primary key (jurisdiction, subject, role, organ, officer));
create index docket_sights_newest on docket_sights (organ, role, registered_on, subject, until, officer);
create index docket_sights_due on docket_sights (organ, role, due_on, subject, until, officer, others_owe);
)";
const std::string barred_table = R"(
create table docket_barred (
    jurisdiction text not null, subject bigint not null, officer text not null,
    primary key (jurisdiction, subject, officer));
create index docket_barred_by_officer on docket_barred (officer, subject);
)";
const std::string petitions_table = R"(
create table docket_petitions (
    jurisdiction text not null, subject bigint not null, id text not null, number text not null,
    channel text not null, raised_at text not null, received_on text not null, headcount integer not null,
    is_first integer not null, is_group integer not null, from_above text, kind text, category text,
    place text, primary key (jurisdiction, subject, id));
create index docket_petitions_by_day on docket_petitions (jurisdiction, received_on, subject);
)";

const std::string unsealings_table = R"(
create table docket_unsealings (
    jurisdiction text not null, subject bigint not null, request integer not null, organ text not null,
    primary key (jurisdiction, subject, request, organ));
create index docket_unsealings_by_organ on docket_unsealings (organ, subject);
)";

// SQLite keeps such a table in the tree of its key, instead of a second one beside it.
std::string without_rowid(std::string statements) {
    const std::string end_of_table = ");\n";
    return statements.replace(statements.find(end_of_table), end_of_table.size(), ") without rowid;\n");
}

DerivedTable table_of(const char* name, const std::string& statements) {
    return {name, without_rowid(statements), statements};
}

const std::array<DerivedTable, 6> tables{{
    table_of("docket_matters", matters_table),
    table_of("docket_duties", duties_table),
    table_of("docket_sights", sights_table),
    table_of("docket_barred", barred_table),
    table_of("docket_petitions", petitions_table),
    table_of("docket_unsealings", unsealings_table),
}};

void remove(Transaction& tx, const SubjectKey& key, const DutyRow& row) {
    execute(
        tx,
        "delete from docket_duties where jurisdiction = :j and subject = :s and opened_by = :o and kind = :k",
        key.jurisdiction, key.subject, row.opened_by, row.kind);
}

bool are_same(const DutyRow& one, const DutyRow& other) {
    return one.opened_by == other.opened_by && one.kind == other.kind;
}

void change(Transaction& tx, const SubjectKey& key, const DutyRow& row) {
    execute(tx,
            "update docket_duties set holder = :h, clock = :c, regulation = :r, opened_on = :n, due_on = :d"
            " where jurisdiction = :j and subject = :s and opened_by = :o and kind = :k",
            row.holder, row.clock, row.regulation, row.opened_on, row.due_on, key.jurisdiction, key.subject,
            row.opened_by, row.kind);
}

void add(Transaction& tx, const SubjectKey& key, const DutyRow& row) {
    execute(tx,
            "insert into docket_duties (jurisdiction, subject, opened_by, kind, holder, clock, regulation,"
            " opened_on, due_on) values (:j, :s, :o, :k, :h, :c, :r, :n, :d)",
            key.jurisdiction, key.subject, row.opened_by, row.kind, row.holder, row.clock, row.regulation,
            row.opened_on, row.due_on);
}

void remove(Transaction& tx, const SubjectKey& key, const SightRow& row) {
    execute(tx,
            "delete from docket_sights where jurisdiction = :j and subject = :s and role = :r and organ = :o"
            " and officer = :f",
            key.jurisdiction, key.subject, row.role, row.organ, row.officer);
}

bool are_same(const SightRow& one, const SightRow& other) {
    return one.role == other.role && one.organ == other.organ && one.officer == other.officer;
}

void change(Transaction& tx, const SubjectKey& key, const SightRow& row) {
    execute(tx,
            "update docket_sights set until = :u, registered_on = :g, due_on = :d, others_owe = :w"
            " where jurisdiction = :j and subject = :s and role = :r and organ = :o and officer = :f",
            row.until, row.registered_on, row.due_on, row.others_owe, key.jurisdiction, key.subject, row.role,
            row.organ, row.officer);
}

void add(Transaction& tx, const SubjectKey& key, const SightRow& row) {
    execute(tx,
            "insert into docket_sights (jurisdiction, subject, role, organ, officer, until, registered_on,"
            " due_on, others_owe) values (:j, :s, :r, :o, :f, :u, :g, :d, :w)",
            key.jurisdiction, key.subject, row.role, row.organ, row.officer, row.until, row.registered_on,
            row.due_on, row.others_owe);
}

void remove(Transaction& tx, const SubjectKey& key, const std::string& officer) {
    execute(tx, "delete from docket_barred where jurisdiction = :j and subject = :s and officer = :f",
            key.jurisdiction, key.subject, officer);
}

void add(Transaction& tx, const SubjectKey& key, const std::string& officer) {
    execute(tx, "insert into docket_barred (jurisdiction, subject, officer) values (:j, :s, :f)",
            key.jurisdiction, key.subject, officer);
}

void remove(Transaction& tx, const SubjectKey& key, const PetitionRowOfList& row) {
    execute(tx, "delete from docket_petitions where jurisdiction = :j and subject = :s and id = :i",
            key.jurisdiction, key.subject, row.id);
}

bool are_same(const PetitionRowOfList& one, const PetitionRowOfList& other) {
    return one.id == other.id;
}

void change(Transaction& tx, const SubjectKey& key, const PetitionRowOfList& row) {
    execute(tx,
            "update docket_petitions set number = :n, channel = :c, raised_at = :r, received_on = :d,"
            " headcount = :h, is_first = :f, is_group = :g, from_above = :a, kind = :k, category = :t,"
            " place = :p where jurisdiction = :j and subject = :s and id = :i",
            row.number, row.channel, row.raised_at, row.received_on, row.headcount, row.is_first,
            row.is_group, row.from_above, row.kind, row.category, row.place, key.jurisdiction, key.subject,
            row.id);
}

void add(Transaction& tx, const SubjectKey& key, const PetitionRowOfList& row) {
    execute(
        tx,
        "insert into docket_petitions (jurisdiction, subject, id, number, channel, raised_at, received_on,"
        " headcount, is_first, is_group, from_above, kind, category, place)"
        " values (:j, :s, :i, :n, :c, :r, :d, :h, :f, :g, :a, :k, :t, :p)",
        key.jurisdiction, key.subject, row.id, row.number, row.channel, row.raised_at, row.received_on,
        row.headcount, row.is_first, row.is_group, row.from_above, row.kind, row.category, row.place);
}

void remove(Transaction& tx, const SubjectKey& key, const UnsealingRow& row) {
    execute(tx,
            "delete from docket_unsealings where jurisdiction = :j and subject = :s and request = :r"
            " and organ = :o",
            key.jurisdiction, key.subject, row.request, row.organ);
}

void add(Transaction& tx, const SubjectKey& key, const UnsealingRow& row) {
    execute(tx,
            "insert into docket_unsealings (jurisdiction, subject, request, organ) values (:j, :s, :r, :o)",
            key.jurisdiction, key.subject, row.request, row.organ);
}

// Rows that are nothing but their key.
bool are_same(const std::string& one, const std::string& other) {
    return one == other;
}
void change(Transaction&, const SubjectKey&, const std::string&) {}

bool are_same(const UnsealingRow& one, const UnsealingRow& other) {
    return one == other;
}
void change(Transaction&, const SubjectKey&, const UnsealingRow&) {}

// A row that stays and says something else is changed in its place, which touches fewer indexes.
template <class Row>
void keep_changed(Transaction& tx, const SubjectKey& key, const std::vector<Row>& before,
                  const std::vector<Row>& after) {
    const auto found_in = [](const std::vector<Row>& rows, const Row& row) {
        return std::ranges::find_if(rows, [&](const Row& other) { return are_same(row, other); });
    };
    for (const Row& row : before)
        if (found_in(after, row) == after.end()) remove(tx, key, row);
    for (const Row& row : after) {
        const auto old = found_in(before, row);
        if (old == before.end())
            add(tx, key, row);
        else if (*old != row)
            change(tx, key, row);
    }
}

// Every sight of a matter carries its days and whether others owe something, and most acts move those and
// nothing else of them: one statement moves them in all.
void keep_sights(Transaction& tx, const SubjectKey& key, std::vector<SightRow> before,
                 const DocketRows& after) {
    if (!before.empty() && !after.sights.empty() && before.front().due_on != after.sights.front().due_on) {
        const std::string due_on = after.sights.front().due_on;
        const std::string one_holder = after.duties.empty() ? "" : after.duties.front().holder;
        execute(tx,
                "update docket_sights set due_on = :d, others_owe = case when organ = :o"
                " then cast(:w as integer) else cast(:x as integer) end"
                " where jurisdiction = :j and subject = :s",
                due_on, one_holder, int(others_owe(after.duties, one_holder)), int(!after.duties.empty()),
                key.jurisdiction, key.subject);
        for (SightRow& row : before) {
            row.due_on = due_on;
            row.others_owe = others_owe(after.duties, row.organ);
        }
    }
    keep_changed(tx, key, before, after.sights);
}

void put_matter(Transaction& tx, const SubjectKey& key, const MatterRow& row) {
    execute(tx,
            "insert into docket_matters (jurisdiction, subject, id, number, last_n, state, open_until, "
            "state_after,"
            " kind, category, organ, registered_on, due_on, hearing_on, petitions,"
            " has_skipped_levels, subject_home, subject_act, subject_place)"
            " values (:j, :s, :id, :nu, :n, :st, :ou, :sa, :k, :c, :o, :r, :d, :h, :p, :hs, :sh, :sn, :sp)"
            " on conflict (jurisdiction, subject) do update set number = excluded.number,"
            " last_n = excluded.last_n, state = excluded.state, open_until = excluded.open_until,"
            " state_after = excluded.state_after, kind = excluded.kind, category = excluded.category,"
            " organ = excluded.organ, registered_on = excluded.registered_on, due_on = excluded.due_on,"
            " hearing_on = excluded.hearing_on,"
            " petitions = excluded.petitions, has_skipped_levels = excluded.has_skipped_levels,"
            " subject_home = excluded.subject_home,"
            " subject_act = excluded.subject_act, subject_place = excluded.subject_place",
            key.jurisdiction, key.subject, row.id, row.number, row.last_n, row.state, row.open_until,
            row.state_after, row.kind, row.category, row.organ, row.registered_on, row.due_on, row.hearing_on,
            row.petitions, row.has_skipped_levels, row.subject_home, row.subject_act, row.subject_place);
}

}  // namespace

std::span<const DerivedTable> docket_tables() {
    return tables;
}

void keep_docket(Transaction& tx, const SubjectKey& key, const DocketRows& before, const DocketRows& after) {
    if (after.matter && before.matter != after.matter) put_matter(tx, key, *after.matter);
    keep_changed(tx, key, before.duties, after.duties);
    keep_sights(tx, key, before.sights, after);
    keep_changed(tx, key, before.barred, after.barred);
    keep_changed(tx, key, before.petitions, after.petitions);
    keep_changed(tx, key, before.unsealings, after.unsealings);
}

std::vector<Subject> matters_due_from(Transaction& tx, const std::string& jurisdiction, CivilDay day) {
    std::vector<Subject> found;
    each<std::int64_t, std::string>(
        tx,
        "select m.subject, m.id from docket_matters m where m.jurisdiction = :j and (m.open_until >= :o"
        " or exists (select 1 from docket_duties d where d.jurisdiction = m.jurisdiction"
        " and d.subject = m.subject and d.due_on >= :d)) order by m.subject",
        [&](std::int64_t subject, std::string id) {
            found.push_back({{jurisdiction, SubjectKind::matter, subject}, std::move(id)});
        },
        jurisdiction, day.text(), day.text());
    return found;
}

std::vector<Subject> matters_concerning(Transaction& tx, const std::string& jurisdiction,
                                        const std::vector<std::string>& organs,
                                        const std::vector<std::string>& officers) {
    std::map<std::int64_t, std::string> found;
    const auto gather = [&](const std::string& condition, const auto&... value) {
        each<std::int64_t, std::string>(
            tx, "select m.subject, m.id from docket_matters m where m.jurisdiction = :j and " + condition,
            [&](std::int64_t subject, std::string id) { found.emplace(subject, std::move(id)); },
            jurisdiction, value...);
    };
    gather("m.kind = 'accusation'");
    for (const std::string& organ : organs) {
        gather("m.organ = :o", organ);
        gather("m.subject in (select subject from docket_sights where organ = :o and jurisdiction = :k)",
               organ, jurisdiction);
        gather("m.subject in (select subject from docket_duties where holder = :o and jurisdiction = :k)",
               organ, jurisdiction);
    }
    for (const std::string& officer : officers)
        gather("m.subject in (select subject from docket_barred where officer = :o and jurisdiction = :k)",
               officer, jurisdiction);
    std::vector<Subject> matters;
    for (auto& [subject, id] : found)
        matters.push_back({{jurisdiction, SubjectKind::matter, subject}, std::move(id)});
    return matters;
}

}  // namespace minqiao
