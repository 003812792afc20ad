#include "attempts.h"

#include <array>
#include <functional>

#include "county/county.h"

namespace minqiao::year {

namespace {

struct Target {
    MatterId matter;
    int n = 0;
    CivilDay today;
};

struct Attempt {
    const char* what;
    const char* account;
    int n_behind;  // how many acts the caller has missed
    int days;      // from today on, on which it is said to have happened
    std::function<MatterCommand(const Target&)> command;
};

const std::array<Attempt, 9>& attempts() {
    static const std::array<Attempt, 9> all{
        Attempt{"stale", "sorter", 1, 0, [](const Target&) { return Notify{Content("通知")}; }},
        Attempt{"wrong_role", "clerk", 0, 0, [](const Target&) { return IssueOpinion{1}; }},
        Attempt{"overseer", "supervisor", 0, 0, [](const Target&) { return Close{"opinion_served"}; }},
        Attempt{"administrator", "auditor", 0, 0, [](const Target&) { return Withdraw{Content("撤回")}; }},
        Attempt{"future", "head.office", 0, 3, [](const Target&) { return ReportProgress{Content("进展")}; }},
        Attempt{"past", "head.office", 0, -4000, [](const Target&) { return Notify{Content("通知")}; }},
        Attempt{"blank", "sorter", 0, 0, [](const Target&) { return ReportProgress{Content(" ")}; }},
        Attempt{"no_organ", "sorter", 0, 0,
                [](const Target& at) { return Refer{OrganId{at.matter.high, 7}}; }},
        Attempt{"served_later", "head.housing", 0, 0,
                [](const Target& at) { return Serve{at.n, ServiceMethod::mail, at.today.plus_days(2)}; }},
    };
    return all;
}

void try_one(Workplace& place, SeededChance& chance) {
    const auto& matters = place.journal().matters;
    auto chosen = matters.begin();
    std::advance(chosen, long(chance.below(matters.size())));
    const Attempt& attempt = chance.one_of(attempts());
    const Target target{MatterId::parse(chosen->first).value(), chosen->second.n, place.today()};
    const auto problem = place.give(caller_of(attempt.account), target.matter, target.n - attempt.n_behind,
                                    attempt.command(target), place.today().plus_days(attempt.days));
    if (!problem) place.fail(std::string("what must be refused was taken: ") + attempt.what);
    place.count(std::string("attempt_") + attempt.what);
}

void try_to_register_nobody(Workplace& place) {
    const Moment at = place.now();
    const auto problem = place.run(
        {"register", "clerk", "-", 0, "-"},
        [&](Transaction& tx, const Desk& desk, const Chance&, Workplace::Effect&) -> std::optional<Problem> {
            PetitionAsked asked;
            asked.subject = Content("标题");
            const auto taken = desk.register_petition(tx, caller_of("clerk"), at, asked);
            if (!taken) return taken.error();
            return std::nullopt;
        });
    if (!problem) place.fail("a petition of nobody, without a text, was taken");
    place.count("attempt_nobody");
}

}  // namespace

void try_what_is_refused(Workplace& place) {
    SeededChance chance = place.plan().drawn("attempts " + place.today().text());
    if (place.journal().matters.empty() || chance.below(2) == 0) return;
    try_one(place, chance);
    if (chance.below(8) == 0) try_to_register_nobody(place);
}

}  // namespace minqiao::year
