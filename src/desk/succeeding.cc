#include "desk/succeeding.h"

#include <algorithm>
#include <charconv>

#include "base/digest.h"
#include "desk/file.h"
#include "desk/organ_acts.h"
#include "docket/docket.h"
#include "docket/lists.h"
#include "json/describe.h"
#include "matter/evolve.h"
#include "matter/notice.h"
#include "matter/reexamination.h"
#include "matter/sight.h"
#include "matter/succession.h"
#include "organ/mandate.h"
#include "store/audit.h"
#include "store/stored_id.h"

namespace minqiao {

namespace {

constexpr std::size_t version_bytes = 16;

std::optional<Problem> refuse(const OrganChange& change, const Office& office, CivilDay today) {
    auto faults = faults_of(change, office.place(), today);
    if (faults.empty()) return std::nullopt;
    const Regulation* regulation = office.place().regulation_on(change.in_force_from);
    return problem_of(Refusal{RefusalCode::invalid_fields,
                              regulation ? regulation->article_for("succession") : "", std::move(faults)});
}

bool is_seen_by_somebody(const Matter& matter, const Office& office, Instant now) {
    const Visibility visibility = visibility_of(matter, office.place());
    return std::ranges::any_of(office.officers,
                               [&](const Officer& officer) { return may_see(officer, visibility, now); });
}

Office with_change(Office office, const OrganChange& change) {
    office.organs = office.organs.after(change);
    return office;
}

// Matters whose rows may be other ones after the change.
std::vector<Subject> matters_touched(Transaction& tx, const Office& office, const OrganChange& change) {
    std::vector<Subject> matters;
    const Organ* organ = office.organs.find(change.organ_id);
    // A petition office stands in nearly every matter, also in those that another one keeps for it.
    if (organ->kind == OrganKind::petition_office) {
        for_each_subject(tx, SubjectKind::matter,
                         [&](const Subject& subject) { matters.push_back(subject); });
        return matters;
    }
    std::vector<std::string> organs{change.organ_id.text()};
    for (const Successor& successor : change.successors) organs.push_back(successor.organ_id.text());
    std::vector<std::string> officers;
    for (const Officer& officer : office.officers)
        if (officer.organ_id == change.organ_id) officers.push_back(officer.id.text());
    return matters_concerning(tx, office.jurisdiction, organs, officers);
}

int duties_moved(const Matter& before, const Matter& after) {
    int moved = 0;
    for (std::size_t at = 0; at < before.duties.size(); ++at)
        if (before.duties[at].holder != after.duties[at].holder) ++moved;
    return moved;
}

// A matter that can be listed, by the subject that tells where a page ended.
struct MovedMatter {
    std::int64_t subject = 0;
    SuccessionItem item;
};

// A page of them; the items are in the order of their subjects.
void put_page(SuccessionPreview& shown, const std::vector<MovedMatter>& moved, std::int64_t after,
              int limit) {
    shown.count = std::int64_t(moved.size());
    std::int64_t last = after;
    for (const auto& [subject, item] : moved) {
        if (subject <= after) continue;
        if (int(shown.items.size()) == limit) {
            shown.next_cursor = hex(std::to_string(last));
            return;
        }
        shown.items.push_back(item);
        last = subject;
    }
}

std::optional<std::int64_t> subject_in(const std::string& text) {
    const auto bytes = from_hex(text);
    if (!bytes) return std::nullopt;
    std::int64_t subject = 0;
    const char* end = bytes->data() + bytes->size();
    const auto [stopped, error] = std::from_chars(bytes->data(), end, subject);
    if (error != std::errc() || stopped != end) return std::nullopt;
    return subject;
}

// What became of one matter, counted.
class Tally {
public:
    explicit Tally(const std::vector<Officer>& officers) : officers_(officers) {}

    void count(std::int64_t subject, const Matter& before, const Matter& after, OrganId to) {
        const int duties = duties_moved(before, after);
        ++effect_.matters;
        effect_.duties += duties;
        if (after.is_accusation()) {
            ++effect_.sealed_matters;
            return;
        }
        auto row = std::ranges::find(effect_.successors, to, &SuccessorEffect::organ_id);
        if (row == effect_.successors.end())
            row = effect_.successors.insert(row, {to, 0, 0, handlers_in(to)});
        ++row->matters;
        row->duties += duties;
        moved_.push_back({subject, {after.number, to, duties}});
    }

    const SuccessionEffect& effect() const { return effect_; }
    const std::vector<MovedMatter>& moved() const { return moved_; }

private:
    int handlers_in(OrganId organ) const {
        return int(std::ranges::count_if(officers_, [&](const Officer& officer) {
            return officer.organ_id == organ && (may_give(officer.role, Notify::name) ||
                                                 may_give(officer.role, DecideReexamination::name));
        }));
    }

    const std::vector<Officer>& officers_;
    SuccessionEffect effect_;
    std::vector<MovedMatter> moved_;
};

// The act of one matter as it would be, for trying.
Act act_of(const Succession& succession, const Matter& so_far) {
    Act act;
    act.n = so_far.n + 1;
    act.on = so_far.last_on;
    act.body = succession;
    return act;
}

struct Followed {
    Matter matter;
    std::optional<OrganId> to;  // nothing when the change does not touch it
};

Followed followed(Matter matter, const OrganChange& change, const Office& after) {
    std::optional<OrganId> to;
    while (const auto succession = succession_of(matter, change, after.place())) {
        to = succession->to_organ_id;
        matter = evolve(matter, act_of(*succession, matter));
    }
    return {std::move(matter), to};
}

// Nobody may make a matter vanish unseen: where whoever keeps an accusation comes to be accused by the change
// and nobody else is known, the store needs another organ first. Which matter it is, is not told.
std::optional<Problem> refuse_if_one_is_lost(Transaction& tx, const std::vector<Subject>& touched,
                                             const OrganChange& change, const Office& office,
                                             const Office& after, Instant now) {
    const auto is_lost = [&](const Subject& subject) {
        if (kind_of(tx, subject.key) != json::enum_text(Kind::accusation)) return false;
        const MatterFile file = load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out);
        const Followed then = followed(file.matter, change, after);
        return then.to && !is_seen_by_somebody(then.matter, after, now) &&
               is_seen_by_somebody(file.matter, office, now);
    };
    if (std::ranges::none_of(touched, is_lost)) return std::nullopt;
    const Regulation* regulation = office.place().regulation_on(change.in_force_from);
    return problem_of(
        Refusal{RefusalCode::invalid_fields,
                regulation ? regulation->article_for("succession") : "",
                {{"successors", "nobody_left", "a matter would be left that nobody in this store may see"}}});
}

// Acts of a matter stand in the order of their days.
CivilDay day_of(const OrganChange& change, const Matter& so_far) {
    return std::max(change.in_force_from, so_far.last_on);
}

}  // namespace

Result<SuccessionPreview, Problem> preview_change(Transaction& tx, const Office& office, const Moment& now,
                                                  const OrganChange& change, const SuccessionAsked& asked) {
    std::optional<std::int64_t> after_subject = 0;
    if (asked.cursor && !(after_subject = subject_in(*asked.cursor))) return bad_cursor();
    if (auto refused = refuse(change, office, now.today())) return *std::move(refused);
    const Office after = with_change(office, change);
    const std::vector<Subject> touched = matters_touched(tx, office, change);
    if (auto lost = refuse_if_one_is_lost(tx, touched, change, office, after, now.at))
        return *std::move(lost);
    Tally counting(office.officers);
    for (const Subject& subject : touched) {
        const MatterFile file = load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out);
        const auto [then, to] = followed(file.matter, change, after);
        if (to) counting.count(subject.key.subject, file.matter, then, *to);
    }
    SuccessionPreview shown;
    shown.effect = counting.effect();
    put_page(shown, counting.moved(), *after_subject, asked.limit);
    return shown;
}

Result<OrganChangeEntered, Problem> enter_change(Transaction& tx, const Office& office,
                                                 const Officer& officer, const Moment& now,
                                                 const OrganChange& change, const Chance& chance) {
    hold_office(tx);
    // Somebody else may have changed it while this one waited.
    const auto newest = load_office(tx, office.statute);
    ASSERT_THAT(newest, "an office that has a desk is there");
    if (auto refused = refuse(change, *newest, now.today())) return *std::move(refused);
    const Office after = with_change(*newest, change);
    const std::vector<Subject> touched = matters_touched(tx, *newest, change);
    if (auto lost = refuse_if_one_is_lost(tx, touched, change, *newest, after, now.at))
        return *std::move(lost);
    Tally counting(office.officers);
    for (const Subject& subject : touched) {
        MatterFile file = load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out);
        const Matter before = file.matter;
        keep_docket(tx, file.key, rows_of(before, newest->place()), rows_of(before, after.place()));
        std::optional<OrganId> to;
        while (const auto succession = succession_of(file.matter, change, after.place())) {
            to = succession->to_organ_id;
            append(tx, file, {day_of(change, file.matter), now.at, officer.id, officer.organ_id, {}},
                   *succession, after, chance);
        }
        if (!to) continue;
        counting.count(subject.key.subject, before, file.matter, *to);
    }
    OrganChangeEntered entered;
    entered.n = append_organ_act(tx, newest->jurisdiction, {change, officer.id}, now.at, chance);
    entered.effect = counting.effect();
    renew_office(tx, chance(version_bytes));
    append_audit(tx, {now.at, officer.id.text(), "change_organ",
                      json::enum_text(change.kind) + " " + change.organ_id.text(), "done"});
    return entered;
}

std::vector<OrganChangeItem> list_changes(Transaction& tx, const Office& office) {
    std::vector<OrganChangeItem> items;
    for (const auto& [n, at, act] : read_organ_acts(tx, office.jurisdiction))
        items.push_back({n, act.officer_id, at, act.change});
    std::ranges::reverse(items);
    return items;
}

}  // namespace minqiao
