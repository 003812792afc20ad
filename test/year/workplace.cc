#include "workplace.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "base/assertion.h"
#include "county/county.h"
#include "desk/calendar_acts.h"
#include "desk/organ_acts.h"
#include "server/desks.h"
#include "server/statutes.h"
#include "store/audit.h"
#include "store/query.h"
#include "store/records.h"

namespace minqiao::year {

namespace {

constexpr int office_opens_at = 9 * 60 * 60;
constexpr int seconds_of_a_command = 30;
constexpr int first_year = 2022;

OfficeFounding county_founding() {
    OfficeFounding founding;
    founding.jurisdiction = county().organ("office")->division;
    founding.organ_id = county().organ("office")->id;
    founding.is_demonstration = true;
    for (const CountyOrgan& each : county().organs) founding.organs.push_back(each.organ);
    founding.officers = county().all_officers();
    // Of the years that a matter of this one may reach back to; each is read again by every verification.
    for (HolidayNotice& notice : built_in_notices())
        if (notice.year >= first_year) founding.notices.push_back(std::move(notice));
    return founding;
}

// How many rows this connection has ever changed; PostgreSQL counts none.
std::int64_t writes_of(Transaction& tx) {
    if (tx.dialect() == Dialect::postgres) return 0;
    return one<std::int64_t>(tx, "select total_changes()").value();
}

std::string office_line(Transaction& tx, const std::string& jurisdiction) {
    return "office " + std::to_string(read_calendar(tx, jurisdiction).size()) + " " +
           std::to_string(read_organ_acts(tx, jurisdiction).size()) + "\n";
}

}  // namespace

Found find_acts(Transaction& tx, const SubjectKey& key) {
    Found found;
    for (const RecordRow& row : read_records(tx, key)) {
        found.kept.n = row.n;
        found.kept.chain = hex(bytes_of(sha256(found.kept.chain + row.written)));
        found.acts.push_back(row.act);
        found.chains.push_back(found.kept.chain);
    }
    return found;
}

void Workplace::open(const Where& where) {
    auto opened = open_store(where, "year", OpenAs::new_or_old, {.writers = 2, .readers = 1});
    if (!opened) fail("the store does not open: " + opened.error());
    opened_ = std::move(opened).value();
    if (!opened_.office) found();
    desk_ = desk_of(opened_.office);
    // Whoever founded the office may have died before it was told.
    if (journal_.calendar_acts == 0)
        ask([&](Transaction& tx) { tell(office_line(tx, office().jurisdiction)); });
}

void Workplace::found() {
    const Instant at = start_of(plan_.first);
    auto fault = store().write_and_wait([&](Transaction& tx) {
        found_office(tx, county_founding(), at, plan_.drawn("founding").bytes(founding_random_bytes));
        append_audit(tx, {at, "", "found_office", "year", "done"});
        return Verdict::keep;
    });
    if (!fault) fault = opened_.reload();
    if (fault) fail("the county is not founded: " + sentence_of(*fault));
}

void Workplace::read_office_anew() {
    if (const auto fault = opened_.reload()) fail(sentence_of(*fault));
    desk_ = desk_of(opened_.office);
}

Moment Workplace::now() const {
    return {start_of(today()).plus_seconds(office_opens_at + journal_.step * seconds_of_a_command)};
}

void Workplace::tell(const std::string& lines) {
    if (write(pipe_, lines.data(), lines.size()) != ssize_t(lines.size())) _exit(2);
    journal_.take(lines);
}

void Workplace::fail(const std::string& what) const {
    std::fprintf(stderr, "FAILED on %s: %s\n", today().text().c_str(), what.c_str());
    if (const auto& open = journal_.open)
        std::fprintf(stderr, "while %s gave %s in matter %s after its act %d (command %d of the day)\n",
                     open->account.c_str(), open->command.c_str(), open->matter.c_str(), open->n,
                     journal_.step);
    std::fflush(stderr);
    _exit(1);
}

void Workplace::ask(const ReadWork& question) const {
    if (const auto fault = store().read_and_wait(question)) fail(sentence_of(*fault));
}

// What was acknowledged before must still lie there unchanged.
std::string Workplace::kept_line(Transaction& tx, MatterId matter) const {
    const auto key = find_subject(tx, SubjectKind::matter, matter.text());
    if (!key) fail("a matter that was written to is not there");
    const Found found = find_acts(tx, *key);
    const auto known = journal_.matters.find(matter.text());
    const int before = known == journal_.matters.end() ? 0 : known->second.n;
    if (found.kept.n < before || (before > 0 && found.chains[std::size_t(before - 1)] != known->second.chain))
        fail("acts of matter " + matter.text() + " that were acknowledged have changed");
    std::string line = "kept " + matter.text() + " " + std::to_string(found.kept.n) + " " + found.kept.chain;
    for (std::size_t at = std::size_t(before); at < found.acts.size(); ++at) line += " " + found.acts[at];
    return found.kept.n == before ? "" : line + "\n";
}

void Workplace::look_for_leavings(const Open& begun) const {
    ask([&](Transaction& tx) {
        const auto subjects = one<std::int64_t>(
            tx, "select count(*) from subjects where subject_kind = :kind", int(SubjectKind::matter));
        if (subjects != std::int64_t(journal_.matters.size())) fail("a refused command began a matter");
        const auto known = journal_.matters.find(begun.matter);
        if (known == journal_.matters.end()) return;
        const auto key = find_subject(tx, SubjectKind::matter, begun.matter);
        if (!key || find_acts(tx, *key).kept != known->second) fail("a refused command left an act");
    });
}

std::optional<Problem> Workplace::run(const Open& begun, const Give& give) {
    tell("begin " + begun.command + " " + begun.account + " " + begun.matter + " " + std::to_string(begun.n) +
         " " + begun.mark + "\n");
    const std::string draw = "command " + today().text() + " " + std::to_string(journal_.step);
    std::optional<Problem> problem;
    Effect effect;
    std::string lines;
    bool has_written = false;
    const auto fault = store().write_and_wait([&](Transaction& tx) {
        problem.reset();
        effect = {};
        lines.clear();
        const Chance chance = chance_of(std::make_shared<SeededChance>(plan_.drawn(draw)));
        if (!begun.command.starts_with("enter_")) share_office(tx);
        const auto writes = writes_of(tx);
        problem = give(tx, *desk_of(opened_.office, chance), chance, effect);
        has_written = writes_of(tx) != writes;
        if (problem) return problem->is_work_kept ? Verdict::keep : Verdict::drop;
        for (const MatterId matter : effect.matters) lines += kept_line(tx, matter);
        if (effect.is_of_the_office) lines += office_line(tx, office().jurisdiction);
        return Verdict::keep;
    });
    if (fault) fail(sentence_of(*fault));
    if (problem && has_written && !problem->is_work_kept) fail("a refused command wrote: " + problem->code);
    if (problem)
        look_for_leavings(begun);
    else if (effect.is_of_the_office)
        read_office_anew();
    tell(lines + effect.lines + (problem ? "end refused\n" : "end done\n"));
    if (++given_ == dies_after_) raise(SIGKILL);
    return problem;
}

std::optional<Problem> Workplace::give(const Caller& caller, MatterId matter, int n, MatterCommand command,
                                       std::optional<CivilDay> on) {
    CommandAsked asked;
    asked.on = on;
    asked.command = std::move(command);
    const Open begun{std::string(name_of(whole(asked.command))), caller.account, matter.text(), n, "-"};
    const Moment at = now();
    return run(
        begun,
        [&](Transaction& tx, const Desk& desk, const Chance&, Effect& effect) -> std::optional<Problem> {
            const auto given = desk.give(tx, caller, at, matter, n, asked);
            if (!given) return given.error();
            effect.matters = {matter};
            if (const auto* join = std::get_if<Join>(&asked.command))
                effect.matters.push_back(join->into_matter_id);
            if (const auto* separation = std::get_if<Separation>(&given->acts.back().body))
                effect.matters.push_back(separation->to_matter_id);
            return std::nullopt;
        });
}

}  // namespace minqiao::year
