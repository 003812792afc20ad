#include <algorithm>
#include <array>

#include "base/digest.h"
#include "base/text.h"
#include "desk/attachment.h"
#include "desk/desk.h"
#include "desk/file.h"
#include "desk/reading.h"
#include "desk/receipts.h"
#include "desk/slowing.h"
#include "desk/unsealings.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "organ/mandate.h"
#include "store/petitions.h"

namespace minqiao {

namespace {

// A name is enough for what is open anyway at the window; what is sealed, confidential or without a name is
// known by its code alone.
bool is_known(const EnquiryAsked& asked, const Petition& petition, const Matter& matter,
              std::string_view hash, std::string_view index_key) {
    if (asked.query_code) return knows_petition(*asked.query_code, hash, petition, index_key);
    if (!asked.name || matter.is_accusation() || petition.anonymous || petition.confidential) return false;
    const std::string given = name_key(asked.name->text());
    return !given.empty() && std::ranges::any_of(petition.petitioners, [&](const Petitioner& person) {
        return person.name.value && name_key(*person.name.value) == given;
    });
}

// Whoever took it in, holds, keeps or reviews it; an organ that it is kept from knows of nothing.
bool answers_for(OrganId organ, const Matter& matter, const Jurisdiction& place) {
    const auto reviews = [&](const std::optional<RemedyStage>& stage) {
        return stage && stage->is_pending() && stage->organ == organ;
    };
    const bool is_concerned =
        is_known_to(organ, matter) || reviews(matter.reexamination) || reviews(matter.final_review);
    return is_concerned && !is_kept_from(organ, matter, place);
}

// What one organ owes another is no date of the petitioner's.
bool is_owed_to_petitioner(const Duty& duty) {
    return duty.kind != DutyKind::assist && duty.kind != DutyKind::report_result;
}

bool is_barred(const Officer& officer, const Matter& matter, const Jurisdiction& place) {
    const auto barred = visibility_of(matter, place).barred;
    return std::ranges::find(barred, officer.id) != barred.end();
}

// Wrong codes and names slow whoever goes on guessing, by the petition's number and by who asks.
class Guessing {
public:
    Guessing(Transaction& tx, const Caller& caller, const std::string& number, Instant now)
        : tx_(tx),
          now_(now),
          keys_{hex(bytes_of(sha256("number " + number))),
                hex(bytes_of(sha256("account " + caller.account)))} {}

    std::optional<Problem> delayed() const {
        Slowing slowing = load_slowing(tx_, name);
        int seconds = seconds_left(read_throttle(tx_, name, keys_[0]), slowing, now_);
        // Who sits at the window asks for many, and mishears some.
        slowing.failures_free *= 10;
        seconds = std::max(seconds, seconds_left(read_throttle(tx_, name, keys_[1]), slowing, now_));
        if (seconds == 0) return std::nullopt;
        return Problem{.kind = ProblemKind::throttled, .code = "throttled", .retry_after_seconds = seconds};
    }

    Problem failed() const {
        for (const std::string& key : keys_) note_failure(tx_, name, key, now_);
        Problem problem = absent();
        problem.is_work_kept = true;
        return problem;
    }

    void succeeded() const {
        for (const std::string& key : keys_) clear_throttle(tx_, name, key);
    }

private:
    static constexpr std::string_view name = "query_code";
    Transaction& tx_;
    Instant now_;
    std::array<std::string, 2> keys_;
};

std::vector<SuccessionTold> successions_in(const MatterFile& file, const OrganTree& organs) {
    const auto name = [&](OrganId id) {
        const Organ* organ = organs.find(id);
        return organ ? organ->name : "";
    };
    std::vector<SuccessionTold> told;
    for (const Act& act : file.acts)
        if (const auto* succession = std::get_if<Succession>(&act.body))
            told.push_back({act.on, name(succession->from_organ_id), name(succession->to_organ_id)});
    return told;
}

std::vector<ExtensionTold> extensions_in(const MatterFile& file) {
    std::vector<ExtensionTold> told;
    for (const Act& act : file.acts)
        if (const auto* extension = std::get_if<Extension>(&act.body))
            told.push_back({act.on, extension->days, extension->reason.text()});
    return told;
}

}  // namespace

Result<EnquiryAnswer, Problem> Desk::answer_enquiry(Transaction& tx, const Caller& caller, const Moment& now,
                                                    const EnquiryAsked& asked) const {
    if (!may_give(caller.officer.role, AnswerEnquiry::name))
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    if (!asked.query_code && !asked.name)
        return problem_of(refuse_field("", "query_code", "required", "the code, or a petitioner's name"));
    const Guessing guessing(tx, caller, asked.number, now.at);
    if (auto delayed = guessing.delayed()) return *std::move(delayed);
    const auto row = find_petition_numbered(tx, office_->jurisdiction, asked.number);
    auto found = row ? file_holding(tx, *row) : std::nullopt;
    if (!found) return guessing.failed();
    MatterFile file = *std::move(found);
    const auto [petitions, supplements] = read_petitions(tx, file);
    const auto petition = std::ranges::find(petitions, row->id, &Petition::id);
    const std::string hash = find_query_code(tx, office_->jurisdiction, row->id).value_or("");
    const bool may_be_told = petition != petitions.end() &&
                             answers_for(caller.officer.organ_id, file.matter, office_->place()) &&
                             !is_barred(caller.officer, file.matter, office_->place()) &&
                             is_known(asked, *petition, file.matter, hash, office_->index_key);
    if (!may_be_told) return guessing.failed();

    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};
    auto decided = decide(file.matter, Command(AnswerEnquiry{asked.channel, asked.text}), occasion);
    if (!decided) return problem_of(std::move(decided).error());
    append(tx, file, {now.today(), now.at, caller.officer.id, caller.officer.organ_id, {}},
           std::move(decided)->body, *office_, chance_);
    guessing.succeeded();

    EnquiryAnswer answer;
    answer.number = row->number;
    answer.received_on = petition->received_on;
    answer.state = state_of(file.matter, office_->place(), now.today());
    // Where an organ is accused, it is not the one that the petitioner is sent to.
    const Organ* with = office_->organs.find(acting_organ(file.matter, office_->place()));
    answer.with_organ = with ? with->name : "";
    for (const Duty& duty : file.matter.duties) {
        if (!duty.is_open() || !is_owed_to_petitioner(duty)) continue;
        DutyItem item = duty_item(duty, file.matter, *office_, now.today(), caller.language);
        if (answer.due_on && *answer.due_on <= item.due_on) continue;
        answer.due_on = item.due_on;
        answer.sum = std::move(item.sum);
    }
    answer.openings = opening_items(file.matter, *office_, now.today(), caller.language);
    answer.extensions = extensions_in(file);
    answer.successions = successions_in(file, office_->organs);
    answer.unsealed = unsealed_items(file.matter, row->id, *office_);
    answer.quarantined = int(
        std::ranges::count(files_of(tx, {*petition}, supplements), FileState::quarantined, &FilePage::state));
    answer.matter_id = file.matter.id;
    answer.n = file.matter.n;
    return answer;
}

}  // namespace minqiao
