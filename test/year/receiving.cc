#include "situation.h"

namespace minqiao::year {

namespace {

Procedure procedure_of(const Situation& at) {
    const Regulation* regulation = at.office.statute->regulation(at.page.matter.regulation);
    const Branch* branch =
        regulation && at.page.matter.branch ? regulation->branch(*at.page.matter.branch) : nullptr;
    return branch ? branch->procedure : Procedure::petition;
}

bool leads_elsewhere(const Situation& at) {
    const Procedure procedure = procedure_of(at);
    return procedure != Procedure::petition && procedure != Procedure::duty;
}

Screen screening(Situation& at) {
    Screen screen;
    screen.kind = at.page.matter.kind.value_or(Kind::appeal);
    screen.category = at.page.matter.category.value_or(at.theme().category);
    const bool has_branches = !at.office.statute->regulation(at.page.matter.regulation)->branches.empty();
    if (screen.kind == Kind::appeal && has_branches)
        screen.branch = at.happens(78) ? 6 : 1 + int(at.chance.below(5));
    const bool is_plain = screen.branch == 6 && at.page.petitions.size() == 1;
    if (is_plain && at.happens(25)) screen.procedure = HandlingProcedure::simplified;
    return screen;
}

// Now and then to one that has no power over it, which will object.
OrganId receiver(Situation& at) {
    constexpr std::array others{"labour", "education", "land", "police", "willow", "housing"};
    constexpr std::array for_accusations{"police", "committee", "union"};
    if (at.is_accusation()) return at.organ(at.chance.one_of(for_accusations));
    if (at.happens(22)) return at.organ(at.chance.one_of(others));
    return at.organ_with_power();
}

Choice pass_on(Situation& at) {
    const OrganId to = receiver(at);
    if (to == at.officer.organ_id || !at.may("refer")) return std::nullopt;
    if (at.happens(35)) return Assign{to, at.today.plus_days(25 + int(at.chance.below(40)))};
    return Refer{to};
}

LeadIntoProcedure leading(const Situation& at) {
    return {procedure_of(at), "县人民法院诉讼服务中心",
            Content("该事项应当通过法定程序解决，已说明途径和期限。")};
}

Choice at_the_office(Situation& at) {
    if (at.may("join") && at.again != "-" && at.happens(80))
        return Join{MatterId::parse(at.again).value(), at.happens(60)};
    if (at.may("guide") && at.happens(7))
        return Guide{at.organ("village"), Content("该事项可以先向村里提出，地址和电话已告知。")};
    if (at.may("answer_on_the_spot") && at.happens(at.page.matter.kind == Kind::suggestion ? 60 : 12))
        return AnswerOnTheSpot{Content("已当场答复并说明依据。")};
    if (at.may("mediate") && at.happens(4)) return Mediate{Content("双方达成调解协议，当场履行。"), 800};
    if (!at.has<Screening>()) return at.may("screen") ? Choice(screening(at)) : std::nullopt;
    if (at.may("decline_to_accept") && at.happens(4))
        return DeclineToAccept{"already_being_handled", Content("同一事项正在办理之中。")};
    if (at.may("lead_into_procedure") && leads_elsewhere(at) && at.happens(60)) return leading(at);
    return pass_on(at);
}

bool is_office(const Situation& at) {
    const Organ* own = at.office.organs.find(at.officer.organ_id);
    return own && own->kind == OrganKind::petition_office;
}

bool has_power(const Situation& at) {
    return at.is_accusation() || at.organ_with_power() == at.officer.organ_id ||
           at.office.organs.is_within(at.officer.organ_id, at.organ_with_power());
}

Choice at_the_receiver(Situation& at) {
    if (at.may("object") && !has_power(at) && at.happens(85))
        return Object{Content("该事项不属于本单位职权范围，建议转送主管单位。")};
    // What the sender has rejected lies before the superior of both, most often.
    const auto* decided = at.last<ObjectionDecision>();
    if (decided && decided->result == ObjectionResult::rejected && !at.has<JurisdictionDecision>() &&
        at.happens(65))
        return std::nullopt;
    if (at.may("notify") && !at.has<Notice>() && at.happens(30))
        return Notify{Content("您反映的事项已收到，将按程序办理。")};
    if (!at.has<Screening>() && at.may("screen")) return screening(at);
    if (at.may("lead_into_procedure") && leads_elsewhere(at)) return leading(at);
    if (at.may("answer_on_the_spot") && at.happens(20)) return AnswerOnTheSpot{Content("已研究并书面回复。")};
    if (at.may("decline_to_accept") && at.happens(4))
        return DeclineToAccept{"outside_mandate", Content("不属于本机关职权，已告知应当向哪个机关提出。")};
    if (at.may("refer") && at.officer.organ_id == at.organ("housing") && at.happens(12))
        return Refer{at.organ("housing.station")};
    if (at.may("refer") && !has_power(at)) return Refer{at.organ_with_power()};
    if (at.is_accusation() && at.officer.role == Role::discipline && at.happens(25))
        if (auto choice = pass_on(at)) return choice;
    if (at.may("accept")) {
        const bool is_plain = !at.is_accusation() && at.page.petitions.size() == 1 && !at.has<Assignment>();
        return Accept{is_plain && at.happens(35) ? HandlingProcedure::simplified
                                                 : HandlingProcedure::ordinary};
    }
    return std::nullopt;
}

}  // namespace

const Theme& Situation::theme() const {
    const std::optional<std::string> category =
        page.petitions.empty() ? page.matter.category : page.petitions.front().category;
    for (const Theme& theme : themes())
        if (category == theme.category && is_of_the_county(theme)) return theme;
    return theme_of("urban_rural.property_service");
}

bool is_of_the_county(const Theme& theme) {
    const std::string organ = theme.organ;
    return county().officer("handler." + organ) && county().officer("head." + organ);
}

Choice choose_receiving(Situation& at) {
    if (at.may("decide_objection"))
        return DecideObjection{at.happens(45) ? ObjectionResult::agreed : ObjectionResult::rejected};
    if (at.may("decide_jurisdiction") && at.happens(85)) return DecideJurisdiction{at.organ_with_power()};
    if (at.is(State::accepted) || at.is(State::answered)) return std::nullopt;
    if (at.may("decline_further") && !at.page.duties.empty() && at.happens(70))
        return DeclineFurther{at.has<FinalReviewDecision>() ? "final_review_issued"
                                                            : "no_remedy_sought_before"};
    return is_office(at) ? at_the_office(at) : at_the_receiver(at);
}

}  // namespace minqiao::year
