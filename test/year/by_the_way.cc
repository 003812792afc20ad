#include "situation.h"

namespace minqiao::year {

namespace {

bool has_rated(const Situation& at, Rated rated) {
    return std::ranges::any_of(at.page.acts, [&](const Act& act) {
        const auto* rating = std::get_if<Rating>(&act.body);
        return rating && rating->of == rated;
    });
}

Choice choose_of_petitioners(Situation& at) {
    // Who has an answer and is not content comes in the first weeks, or lets the days go by.
    if (at.may("request_reexamination") && !at.has<ReexaminationNonAcceptance>() && at.happens(30))
        return RequestReexamination{Content("对处理意见不服，认为事实没有查清。")};
    if (at.may("request_final_review") && !at.has<FinalReviewNonAcceptance>() && at.happens(45))
        return RequestFinalReview{Content("对复查意见仍然不服。")};
    if (at.may("rate") && at.happens(5)) {
        const Rated rated = at.happens(60) ? Rated::organ : Rated::petition_office;
        if (!has_rated(at, rated))
            return Rate{rated, at.happens(60) ? Grade::satisfied : Grade::dissatisfied, {}};
    }
    if (at.may("withdraw") && at.happens(1)) return Withdraw{Content("问题已经解决，不再反映。")};
    const PetitionId petition = at.page.petitions.back().id;
    if (at.may("supplement") && at.chance.below(250) == 0)
        return Supply{petition, Content("补充一份材料说明。"), {}, {}};
    // What is told later may name somebody who has it in hand.
    if (at.may("supplement") && at.is_accusation() && at.happens(6))
        return Supply{petition,
                      Content("补充被反映单位。"),
                      {},
                      std::vector{ComplainedOf{at.page.matter.organ_id, {}, {}, {}}}};
    if (at.may("correct") && at.chance.below(200) == 0)
        return Correct{petition, {{"subject", Content("更正后的标题")}}};
    return std::nullopt;
}

// Sealed are accusations, and those who asked for it.
Choice choose_of_the_sealed(Situation& at) {
    const auto sealed = std::ranges::find_if(at.page.petitions, [&](const Petition& petition) {
        return petition.confidential || at.is_accusation();
    });
    if (sealed == at.page.petitions.end() || !at.may("request_unsealing") || at.has<UnsealingRequest>())
        return std::nullopt;
    if (!at.happens(35)) return std::nullopt;
    return RequestUnsealing{sealed->id, Content("需要向信访人核实情况。")};
}

}  // namespace

Choice choose_by_the_way(Situation& at) {
    if (at.page.petitions.empty()) return std::nullopt;
    if (at.may("confirm_voiding") && at.happens(70)) return ConfirmVoiding{};
    if (auto choice = choose_of_the_sealed(at)) return choice;
    if (auto choice = choose_of_petitioners(at)) return choice;
    if (at.may("propose_voiding") && at.happens(2)) return ProposeVoiding{Content("重复录入，内容为空白。")};
    if (at.may("report_urgent") && at.happens(1))
        return ReportUrgent{
            {at.organ("committee"), at.organ("government")}, Content("有人扬言采取过激行为。"), {}};
    if (at.may("separate") && at.happens(6)) return Separate{at.page.petitions.back().id};
    return std::nullopt;
}

}  // namespace minqiao::year
