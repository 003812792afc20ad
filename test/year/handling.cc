#include "situation.h"

namespace minqiao::year {

namespace {

bool is_simplified(const Situation& at) {
    const auto* accepted = at.last<Acceptance>();
    return accepted && accepted->procedure == HandlingProcedure::simplified &&
           at.last_n<Conversion>() < at.last_n<Acceptance>();
}

Choice choose_simplified(Situation& at) {
    if (at.may("convert_to_ordinary") && at.happens(30))
        return ConvertToOrdinary{Content("经核实情况复杂，转为普通程序办理。")};
    if (at.may("answer_on_the_spot") && at.happens(40))
        return AnswerOnTheSpot{Content("已核实并答复信访人。")};
    return std::nullopt;
}

Choice choose_hearing(Situation& at) {
    const auto* appointed = at.last<HearingAppointment>();
    const bool is_appointed = appointed && at.last_n<Hearing>() < at.last_n<HearingAppointment>();
    if (at.may("hold_hearing") && is_appointed && appointed->held_on <= at.today)
        return HoldHearing{Content("听证会如期举行，各方陈述并质证。")};
    if (at.may("appoint_hearing") && at.last_n<HearingOffer>() > at.last_n<Hearing>() && !is_appointed &&
        at.happens(60))
        return AppointHearing{at.today.plus_days(8 + int(at.chance.below(6))),
                              Content("县政务中心三楼会议室")};
    if (at.may("offer_hearing") && !at.has<HearingOffer>() && at.happens(9))
        return OfferHearing{Content("该事项拟举行听证，可以在五日内提出。")};
    return std::nullopt;
}

Choice choose_extension(Situation& at) {
    const int left = at.days_left().value_or(99);
    if (at.may("extend") && at.has<ExtensionRequest>() && at.happens(70))
        return Extend{at.last<ExtensionRequest>()->days, Content("情况复杂，同意延长。")};
    if (at.may("request_extension") && left < 16 && at.happens(35))
        return RequestExtension{10 + int(at.chance.below(16)), Content("需要等待检测报告。")};
    return std::nullopt;
}

Choice choose_with_others(Situation& at) {
    if (at.may("assist") && at.happens(70)) return Assist{Content("本单位承担部分的意见如上。")};
    constexpr std::array assistants{"labour", "education", "police", "land", "environment"};
    if (at.may("ask_assistance") && !at.has<AssistanceRequest>() && !at.is_accusation() && at.happens(10)) {
        const OrganId assistant = at.organ(at.chance.one_of(assistants));
        if (assistant != at.officer.organ_id)
            return AskAssistance{assistant, Content("请就职责范围内的部分提出意见。"),
                                 at.today.plus_days(12)};
    }
    if (at.may("settle") && at.happens(5)) return Settle{Content("双方达成和解。"), 1200};
    // Only where a colleague can take it over.
    const bool has_colleague = std::ranges::any_of(at.office.officers, [&](const Officer& other) {
        return other.organ_id == at.officer.organ_id && other.role == at.officer.role &&
               other.id != at.officer.id;
    });
    if (at.may("recuse") && at.officer.role == Role::handler && has_colleague && at.happens(4))
        return Recuse{at.officer.id, Content("与信访人是亲属。")};
    return std::nullopt;
}

}  // namespace

Choice choose_handling(Situation& at) {
    if (auto choice = choose_with_others(at)) return choice;
    if (auto choice = choose_hearing(at)) return choice;
    if (auto choice = choose_extension(at)) return choice;
    if (is_simplified(at))
        if (auto choice = choose_simplified(at)) return choice;
    if (at.may("report_progress") && at.is(State::accepted) && at.happens(12))
        return ReportProgress{Content("已到现场查看，调取了有关材料。")};
    return std::nullopt;
}

}  // namespace minqiao::year
