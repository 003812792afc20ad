#include "matter/decide.h"

#include <algorithm>
#include <utility>

#include "matter/rules.h"
#include "organ/mandate.h"

namespace minqiao {

namespace {

bool has_interest(OfficerId officer, const Matter& so_far) {
    return std::ranges::find(so_far.recused, officer) != so_far.recused.end() ||
           std::ranges::any_of(so_far.complained_of,
                               [&](const ComplainedOf& named) { return named.officer_id == officer; });
}

// Its powers are with another organ now (Art. 24); whoever goes on there is given a post there.
bool has_ended(OrganId organ, const Jurisdiction& place) {
    const Organ* found = place.organs.find(organ);
    return found && found->ended_on;
}

template <class C>
Bar bar_before_fields(const Matter& so_far, const Occasion& occasion) {
    if (!may_give(occasion.officer.role, C::name) ||
        has_ended(occasion.officer.organ_id, occasion.jurisdiction))
        return Refusal{RefusalCode::outside_mandate, article_for(so_far, occasion, "organ_with_power"), {}};
    // Of what was voided the petitioner is told, and whoever asks is (Art. 21).
    constexpr bool only_tells = std::is_same_v<C, Notify> || std::is_same_v<C, AnswerEnquiry>;
    if (so_far.is_voided && !only_tells)
        return Refusal{RefusalCode::voided, article_for(so_far, occasion, "voiding"), {}};
    // Whoever has an interest in the matter does nothing in it; a petition is taken down by anybody (Art.
    // 28).
    if (!std::is_same_v<C, Register> && has_interest(occasion.officer.id, so_far))
        return Refusal{RefusalCode::conflict_of_interest, article_for(so_far, occasion, "recusal"), {}};
    return bar_of(For<C>{}, so_far, occasion);
}

// Acts stand in the order of their days, and none lies in the future. A repeated petition alone is
// registered with the day it was received on, whatever came since.
Bar bar_by_day(const Matter& so_far, const Occasion& occasion, bool keeps_order) {
    if (occasion.on > occasion.today) return refuse_field("", "on", "in_the_future", "is after today");
    if (keeps_order && so_far.n > 0 && occasion.on < so_far.last_on)
        return refuse_field("", "on", "before_last_act",
                            "is before the last act, of " + so_far.last_on.text());
    return std::nullopt;
}

template <class... C>
std::vector<Standing> standings_of(const Matter& so_far, const Occasion& occasion, std::variant<C...>*) {
    std::vector<Standing> all{
        {C::name, article_for(so_far, occasion, C::rule), bar_before_fields<C>(so_far, occasion)}...};
    std::erase_if(all, [](const Standing& standing) { return standing.command == Register::name; });
    return all;
}

}  // namespace

Command::Command() = default;
Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

Result<Decision, Refusal> decide(const Matter& so_far, const Command& command, const Occasion& occasion) {
    return std::visit(
        [&]<class C>(const C& asked) -> Result<Decision, Refusal> {
            if (auto bar = bar_before_fields<C>(so_far, occasion)) return *std::move(bar);
            const bool keeps_order = !std::is_same_v<C, Register>;
            if (auto bar = bar_by_day(so_far, occasion, keeps_order)) return *std::move(bar);
            return decide(so_far, asked, occasion);
        },
        command);
}

std::vector<Standing> standings(const Matter& so_far, const Occasion& occasion) {
    return standings_of(so_far, occasion, static_cast<AnyCommand*>(nullptr));
}

std::string_view name_of(const Command& command) {
    return std::visit([](const auto& asked) { return std::decay_t<decltype(asked)>::name; }, command);
}

}  // namespace minqiao
