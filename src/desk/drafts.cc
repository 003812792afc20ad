#include "desk/drafts.h"

#include <algorithm>

#include "base/text.h"
#include "desk/file.h"
#include "desk/library.h"
#include "json/decode.h"
#include "json/encode.h"
#include "matter/citation.h"
#include "matter/rules.h"
#include "organ/mandate.h"
#include "store/trouble.h"

namespace minqiao {

namespace {

constexpr int versions_max = 100;
constexpr std::size_t articles_max = 100;
constexpr std::size_t article_letters_max = 200;

DraftKey key_of(const MatterFile& file) {
    return {file.key, IssueOpinion::name};
}

DraftText text_at(Transaction& tx, const MatterFile& file, int n) {
    const auto row = find_draft(tx, key_of(file), n);
    if (!row) return {};
    auto read = json::decode<DraftText>(std::string_view(row->text));
    if (!read) stop_work(Fault::Kind::damaged, "a draft of subject " + std::to_string(file.key.subject));
    return *std::move(read);
}

// What the command that proposes this text would be.
ProposeOpinion proposal_of(const DraftText& draft) {
    ProposeOpinion command;
    for (const DraftAnswer& typed : draft.answers)
        command.answers.push_back({typed.request, typed.result.value_or(AnswerResult::explanation),
                                   Content(typed.fact), typed.articles, Content(typed.text), typed.fact_on});
    return command;
}

DraftText draft_of(const std::vector<Answer>& answers) {
    DraftText draft;
    for (const Answer& answer : answers)
        draft.answers.push_back({answer.request, answer.result, answer.fact.text(), answer.articles,
                                 answer.text.text(), answer.fact_on});
    return draft;
}

bool is_same(DraftText one, DraftText other) {
    std::ranges::stable_sort(one.answers, {}, &DraftAnswer::request);
    std::ranges::stable_sort(other.answers, {}, &DraftAnswer::request);
    return one == other;
}

// What must be settled before anybody approves: the proposal's own rules, and a result for each request.
Bar bar_of_text(Transaction& tx, const MatterFile& file, const DraftText& draft, Occasion occasion,
                const Office& office) {
    std::vector<FieldFault> faults;
    for (std::size_t at = 0; at < draft.answers.size(); ++at)
        if (!draft.answers[at].result)
            faults.push_back({"answers[" + std::to_string(at) + "].result", "required", "is not chosen"});
    const Command proposal(proposal_of(draft));
    occasion.cited = cited_in_library(tx, office, cited_articles(proposal));
    if (auto decided = decide(file.matter, proposal, occasion); !decided) {
        Refusal refusal = std::move(decided).error();
        if (refusal.code != RefusalCode::invalid_fields) return refusal;
        std::ranges::move(refusal.fields, std::back_inserter(faults));
    }
    return refuse_for(std::move(faults), article_for(file.matter, occasion, "opinion"));
}

void check_typed(std::vector<FieldFault>& faults, const std::string& name, const std::string& text,
                 std::size_t letters_max) {
    if (!is_blank(text)) check_text(faults, name, text, letters_max);
}

// Only what could not be kept at all: what is not there yet is no fault of a draft.
Bar bar_of_keeping(const DraftText& draft, int requests) {
    std::vector<FieldFault> faults;
    std::vector<bool> is_answered(std::size_t(requests) + 1);
    for (std::size_t at = 0; at < draft.answers.size(); ++at) {
        const DraftAnswer& answer = draft.answers[at];
        const std::string path = "answers[" + std::to_string(at) + "]";
        if (answer.request < 1 || answer.request > requests)
            faults.push_back({path + ".request", "unknown", "is no request of the matter"});
        else if (is_answered[std::size_t(answer.request)])
            faults.push_back({path + ".request", "duplicate", "is answered twice"});
        else
            is_answered[std::size_t(answer.request)] = true;
        check_typed(faults, path + ".fact", answer.fact, text_letters_max);
        check_typed(faults, path + ".text", answer.text, text_letters_max);
        if (answer.articles.size() > articles_max)
            faults.push_back({path + ".articles", "too_long", "at most 100 articles"});
        for (const std::string& article : answer.articles)
            check_text(faults, path + ".articles", article, article_letters_max);
    }
    return refuse_for(std::move(faults));
}

Problem stale_draft() {
    Problem problem;
    problem.kind = ProblemKind::stale;
    problem.code = "stale";
    return problem;
}

// Where the draft of one matter stands, and what the caller may do with it.
class Drafting {
public:
    Drafting(Transaction& tx, const MatterFile& file, const Officer& officer)
        : tx_(tx), file_(file), officer_(officer), rows_(list_drafts(tx, key_of(file), versions_max)) {
        if (n() > 0) written_ = find_draft(tx, key_of(file), n());
    }

    int n() const { return rows_.empty() ? 0 : rows_.front().n; }
    const std::vector<DraftRow>& rows() const { return rows_; }

    Bar bar_of(DraftStep step, const std::string& article) const {
        const bool waits = is_at(DraftStep::asked);
        if (step == DraftStep::written) return std::nullopt;
        if (step == DraftStep::asked) {
            if (!waits && !is_at(DraftStep::approved)) return std::nullopt;
            return Refusal{RefusalCode::approval_already_asked, article, {}};
        }
        if (!may_give(officer_.role, IssueOpinion::name))
            return Refusal{RefusalCode::outside_mandate, article, {}};
        if (!waits) return Refusal{RefusalCode::approval_not_asked, article, {}};
        // Four eyes, as between proposing and issuing.
        if (written_ && written_->officer_id == officer_.id)
            return Refusal{RefusalCode::writer_may_not_approve, article, {}};
        return std::nullopt;
    }

    DraftVersion add(DraftStep step, Instant at, std::string text) {
        const DraftRow row{n() + 1, step, officer_.id, at, std::move(text)};
        add_draft(tx_, key_of(file_), row);
        return {row.n, row.step, row.officer_id, row.at, std::nullopt};
    }

private:
    bool is_at(DraftStep step) const { return !rows_.empty() && rows_.front().step == step; }

    Transaction& tx_;
    const MatterFile& file_;
    const Officer& officer_;
    std::vector<DraftRow> rows_;
    std::optional<DraftRow> written_;
};

Bar bar_of_reason(const ApprovalAsked& asked) {
    std::vector<FieldFault> faults;
    if (asked.step == ApprovalStep::returned)
        check_text(faults, "reason", asked.reason.value_or(""), reason_letters_max);
    else if (asked.reason)
        faults.push_back({"reason", "does_not_fit", "belongs to what is returned"});
    return refuse_for(std::move(faults));
}

DraftStep step_of(ApprovalStep step) {
    switch (step) {
        case ApprovalStep::asked:
            return DraftStep::asked;
        case ApprovalStep::approved:
            return DraftStep::approved;
        case ApprovalStep::returned:
            return DraftStep::returned;
    }
    return DraftStep::asked;
}

}  // namespace

Result<MatterFile, Problem> Desk::file_to_answer(Transaction& tx, const Caller& caller, const Moment& now,
                                                 MatterId id) const {
    auto file = load_file(tx, id, Texts::left_out);
    const bool is_theirs = file && is_visible(*file, caller, now) &&
                           acting_organ(file->matter, office_->place()) == caller.officer.organ_id &&
                           may_give(caller.officer.role, ProposeOpinion::name);
    if (!is_theirs) return absent();
    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};
    if (auto bar = bar_of(For<ProposeOpinion>{}, file->matter, occasion)) return problem_of(*std::move(bar));
    return *std::move(file);
}

Result<DraftPage, Problem> Desk::draft(Transaction& tx, const Caller& caller, const Moment& now, MatterId id,
                                       const DraftAsked& asked) const {
    const auto file = file_to_answer(tx, caller, now, id);
    if (!file) return file.error();
    const Drafting drafting(tx, *file, caller.officer);
    if (asked.n && (*asked.n < 1 || *asked.n > drafting.n())) return absent();
    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};

    DraftPage page;
    page.n = drafting.n();
    for (const DraftRow& row : drafting.rows()) {
        page.versions.push_back({row.n, row.step, row.officer_id, row.at, std::nullopt});
        if (row.step == DraftStep::returned) page.versions.back().reason = row.text;
    }
    page.draft = text_at(tx, *file, asked.n.value_or(page.n));
    const Bar bar = bar_of_text(tx, *file, page.draft, occasion, *office_);
    if (bar && bar->code == RefusalCode::invalid_fields)
        page.missing = bar->fields;
    else if (bar)
        page.missing.push_back(
            {"answers", json::enum_text(bar->code), sentences_(bar->code, caller.language)});
    page.remedy = remedy_of_opinion(file->matter, occasion);
    for (const std::string& article : cited_articles(Command(proposal_of(page.draft))))
        if (auto item = article_item(tx, *office_, article, caller.language))
            page.cited.push_back(*std::move(item));
    for (const DraftStep step :
         {DraftStep::written, DraftStep::asked, DraftStep::approved, DraftStep::returned}) {
        const bool may_be_asked = step != DraftStep::asked || !bar;
        if (may_be_asked && !drafting.bar_of(step, "")) page.permitted.push_back(step);
    }
    return page;
}

Result<DraftVersion, Problem> Desk::write_draft(Transaction& tx, const Caller& caller, const Moment& now,
                                                MatterId id, int expected_n, const DraftText& typed) const {
    if (const auto key = find_subject(tx, SubjectKind::matter, id.text())) hold_drafts(tx, *key);
    const auto file = file_to_answer(tx, caller, now, id);
    if (!file) return file.error();
    Drafting drafting(tx, *file, caller.officer);
    if (drafting.n() != expected_n) return stale_draft();
    if (auto bar = bar_of_keeping(typed, file->matter.requests())) return problem_of(*std::move(bar));
    return drafting.add(DraftStep::written, now.at, json::encode(typed));
}

Result<DraftVersion, Problem> Desk::step_draft(Transaction& tx, const Caller& caller, const Moment& now,
                                               MatterId id, int expected_n,
                                               const ApprovalAsked& asked) const {
    if (const auto key = find_subject(tx, SubjectKind::matter, id.text())) hold_drafts(tx, *key);
    const auto file = file_to_answer(tx, caller, now, id);
    if (!file) return file.error();
    Drafting drafting(tx, *file, caller.officer);
    if (drafting.n() != expected_n) return stale_draft();
    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};
    const DraftStep step = step_of(asked.step);
    Bar bar = drafting.bar_of(step, article_for(file->matter, occasion, "opinion"));
    if (!bar) bar = bar_of_reason(asked);
    if (!bar && step == DraftStep::asked)
        bar = bar_of_text(tx, *file, text_at(tx, *file, drafting.n()), occasion, *office_);
    if (bar) return problem_of(*std::move(bar));
    return drafting.add(step, now.at, asked.reason.value_or(""));
}

Bar bar_by_draft(Transaction& tx, const MatterFile& file, const Occasion& occasion) {
    const auto rows = list_drafts(tx, key_of(file), 1);
    if (rows.empty() || !was_approval_asked(tx, key_of(file))) return std::nullopt;
    const std::string article = article_for(file.matter, occasion, "opinion");
    if (rows.front().step != DraftStep::approved)
        return Refusal{RefusalCode::opinion_not_approved, article, {}};
    if (file.matter.proposals.empty()) return std::nullopt;
    // Only the last proposal can be issued.
    const MatterFile whole_file = load_file(tx, file.key, file.matter.id, Texts::put_in);
    const Act& proposed = whole_file.acts[std::size_t(file.matter.proposals.back().act - 1)];
    const DraftText approved = text_at(tx, file, rows.front().n);
    if (is_same(approved, draft_of(std::get<OpinionProposal>(proposed.body).answers))) return std::nullopt;
    return Refusal{RefusalCode::opinion_differs_from_draft, article, {}};
}

}  // namespace minqiao
