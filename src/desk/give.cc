#include <algorithm>
#include <utility>

#include "base/text.h"
#include "desk/attachment.h"
#include "desk/desk.h"
#include "desk/drafts.h"
#include "desk/file.h"
#include "desk/library.h"
#include "desk/masking.h"
#include "desk/numbers.h"
#include "desk/reading.h"
#include "desk/unsealings.h"
#include "matter/citation.h"
#include "matter/evolve.h"
#include "matter/sight.h"
#include "matter/state.h"
#include "store/petitions.h"
#include "store/serials.h"

namespace minqiao {

namespace {

constexpr std::size_t note_letters_max = 5'000;

std::vector<FieldFault> faults_of_frame(Transaction& tx, const Caller& caller, const MatterFile& file,
                                        const CommandAsked& asked) {
    std::vector<FieldFault> faults;
    if (asked.note && (is_blank(asked.note->text()) || letters_in(asked.note->text()) > note_letters_max))
        faults.push_back({"note", "bad_value", "between 1 and 5000 characters"});
    if (const auto* serve = std::get_if<Serve>(&asked.command))
        std::ranges::move(faults_of_files(tx, caller, serve->file_ids, {}), std::back_inserter(faults));
    const auto* supply = std::get_if<Supply>(&asked.command);
    if (supply && !supply->file_ids.empty()) {
        const PetitionsRead read = read_petitions(tx, file);
        const auto petition = std::ranges::find(read.petitions, supply->petition_id, &Petition::id);
        std::vector<FileId> earlier;
        if (petition != read.petitions.end()) earlier = file_ids_of(*petition, read.supplements);
        std::ranges::move(faults_of_files(tx, caller, supply->file_ids, earlier), std::back_inserter(faults));
    }
    return faults;
}

}  // namespace

struct Desk::Decided {
    Decision decision;
    std::optional<MatterFile> other;  // the file that a joining or a separation touches
    CivilDay on;
};

bool Desk::is_visible(const MatterFile& file, const Caller& caller, const Moment& now) const {
    return may_see(caller.officer, visibility_of(file.matter, office_->place()), now.at);
}

bool Desk::may_see_matter(Transaction& tx, const Caller& caller, const Moment& now, MatterId id) const {
    const auto file = load_file(tx, id, Texts::left_out);
    return file && is_visible(*file, caller, now);
}

Result<Given, Problem> Desk::give(Transaction& tx, const Caller& caller, const Moment& now, MatterId id,
                                  int expected_n, const CommandAsked& asked) const {
    auto found = load_file(tx, id, Texts::left_out);
    const bool may_give_here =
        found && (is_visible(*found, caller, now) ||
                  answers_unsealing(whole(asked.command), caller.officer, found->matter, *office_));
    if (!may_give_here) return absent();
    if (found->matter.n != expected_n) {
        Problem stale;
        stale.kind = ProblemKind::stale;
        stale.code = "stale";
        return stale;
    }
    return give(tx, caller, now, *found, asked);
}

Result<Desk::Decided, Problem> Desk::decide_asked(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const MatterFile& file, const CommandAsked& asked) const {
    if (auto faults = faults_of_frame(tx, caller, file, asked); !faults.empty())
        return problem_of(Refusal{RefusalCode::invalid_fields, "", std::move(faults)});

    std::optional<MatterFile> other;
    Occasion occasion{caller.officer, asked.on.value_or(now.today()), now.today(), office_->place()};
    if (const auto* join = std::get_if<Join>(&asked.command)) {
        other = load_file(tx, join->into_matter_id, Texts::left_out);
        // As at registration: matters of the own office are joined, though the file may lie elsewhere.
        const bool is_ours =
            other && other->matter.office == caller.officer.organ_id && !other->matter.is_accusation();
        if (other && !is_ours && !is_visible(*other, caller, now)) other.reset();
        if (other) occasion.other = &other->matter;
    }
    if (std::holds_alternative<Separate>(asked.command))
        occasion.new_matter_id = random_id<MatterKind>(chance_);

    occasion.cited = cited_in_library(tx, *office_, cited_articles(whole(asked.command)));
    auto decided = decide(file.matter, whole(asked.command), occasion);
    if (!decided) return problem_of(std::move(decided).error());
    if (std::holds_alternative<IssueOpinion>(asked.command)) {
        if (auto bar = bar_by_draft(tx, file, occasion)) return problem_of(*std::move(bar));
    }
    return Decided{*std::move(decided), std::move(other), occasion.on};
}

Result<Given, Problem> Desk::give(Transaction& tx, const Caller& caller, const Moment& now, MatterFile& file,
                                  const CommandAsked& asked) const {
    if (std::holds_alternative<IssueOpinion>(asked.command)) hold_drafts(tx, file.key);
    auto decided = decide_asked(tx, caller, now, file, asked);
    if (!decided) return std::move(decided).error();
    auto [decision, other, on] = *std::move(decided);
    const ActFrame frame{on, now.at, caller.officer.id, caller.officer.organ_id, asked.note};
    append(tx, file, frame, std::move(decision.body), *office_, chance_);
    if (decision.elsewhere) {
        if (decision.elsewhere->begins_it) {
            other = begin_file(tx, *office_, decision.elsewhere->matter_id);
            auto& separated = std::get<Separated>(decision.elsewhere->body);
            const CivilDay day = separated.petition.received_on;
            separated.matter_number =
                matter_number(day, next_serial(tx, office_->jurisdiction, "matter", day.text().substr(0, 4)));
        }
        // The other file may have acts of later days already.
        ActFrame there = frame;
        there.on = std::max(frame.on, other->matter.last_on);
        append(tx, *other, there, std::move(decision.elsewhere->body), *office_, chance_);
    }
    Given given;
    given.acts = {file.acts.back()};
    mask(given.acts.back(), Showing(caller.officer.role, file.matter));
    given.n = file.matter.n;
    return given;
}

Result<CommandPreview, Problem> Desk::preview(Transaction& tx, const Caller& caller, const Moment& now,
                                              MatterId id, const CommandAsked& asked) const {
    const auto file = load_file(tx, id, Texts::left_out);
    if (!file || !is_visible(*file, caller, now)) return absent();
    auto decided = decide_asked(tx, caller, now, *file, asked);
    if (!decided) return std::move(decided).error();
    Decided result = *std::move(decided);
    Act act;
    act.n = file->matter.n + 1;
    act.on = result.on;
    act.recorded_at = now.at;
    act.officer_id = caller.officer.id;
    act.organ_id = caller.officer.organ_id;
    act.body = std::move(result.decision.body);
    const Matter matter = evolve(file->matter, act);
    CommandPreview preview;
    preview.state = state_of(matter, office_->place(), now.today());
    preview.organ_id = matter.with;
    for (const Duty& duty : matter.duties)
        if (duty.is_open())
            preview.duties.push_back(duty_item(duty, matter, *office_, now.today(), caller.language));
    std::ranges::stable_sort(preview.duties, {}, &DutyItem::due_on);
    preview.openings = opening_items(matter, *office_, now.today(), caller.language);
    return preview;
}

}  // namespace minqiao
