// What holds for every sequence of commands, whoever gives them and whatever they say. RapidCheck prints
// the seed of a failure; RC_PARAMS="seed=…" plays it again.
#include <gtest/gtest.h>
// Needs what gtest declares.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "matter/steps_test.h"

namespace minqiao {
namespace {

// One step of a random sequence: who, which command with which small choice in it, how many days on.
struct Move {
    int who = 0;
    int what = 0;
    int choice = 0;
    int days = 0;
};

std::ostream& operator<<(std::ostream& out, const Move& move) {
    return out << "{" << move.who << "," << move.what << "," << move.choice << "," << move.days << "}";
}

constexpr std::array accounts{
    "clerk",
    "sorter",
    "head.office",
    "handler.housing",
    "head.housing",
    "handler.land",
    "head.land",
    "handler.station",
    "reviewer.city",
    "reviewer.province",
    "discipline",
    "discipline.city",
    "handler.police",
    "head.police",
    "discipline.second",
    "archivist",
    "admin",
    "supervisor",
    "handler.housing.second",
    "handler.labour",
    "head.labour",
    "leader",
};
// Commands to choose from; then the moves that are a repeated petition and a merger of two organs.
constexpr int commands_count = 63;
constexpr int repeats = commands_count;
constexpr int mergers = commands_count + 1;
constexpr std::array merged{std::pair("housing", "land"), std::pair("land", "police"),
                            std::pair("police", "labour"), std::pair("housing.station", "housing")};
constexpr std::array receivers{"housing", "land", "police", "housing.station", "office", "discipline"};

template <class T, std::size_t N>
const T& pick(const std::array<T, N>& from, int choice) {
    return from[std::size_t(choice) % N];
}

int last_act_named(const MemoryOffice::File& file, std::string_view name) {
    for (auto act = file.acts.rbegin(); act != file.acts.rend(); ++act)
        if (name_of(act->body) == name) return act->n;
    return 1;
}

RemedyResult result_of(int choice) {
    return choice % 2 == 0 ? RemedyResult::upheld : RemedyResult::redo_ordered;
}

std::vector<Command> further_commands(const Move& move, const Steps& steps, PetitionId petition) {
    const OrganId to = organ_id(pick(receivers, move.choice));
    const Content words("说明。");
    return {
        ConvertToOrdinary{words},
        ExamineCompletion{move.choice % 2 == 0 ? ExaminationResult::agreed : ExaminationResult::returned,
                          words},
        Reopen{Content("有新的事实。"), "new_facts"},
        ProposeVoiding{words},
        ConfirmVoiding{},
        Recuse{officer(pick(accounts, move.who)).id, words},
        AskAssistance{to, words, steps.office.today.plus_days(9)},
        Assist{words},
        OfferHearing{words},
        AppointHearing{steps.office.today.plus_days(8 + move.choice), words},
        HoldHearing{words},
        AnswerOnTheSpot{words},
        Mediate{words, {}},
        Settle{words, {}},
        DecideJurisdiction{to},
        Guide{to, words},
        AnswerEnquiry{},
        RequestUnsealing{petition, words},
        GrantUnsealing{petition},
        RequestUnsealing{petition, words},
        GrantUnsealing{petition},
        RefuseUnsealing{petition, words},
        ReportUrgent{{organ_id(move.choice % 2 == 0 ? "committee" : "government")}, words, {}},
    };
}

Command command_of(const Move& move, const Steps& steps, MatterId other) {
    const MemoryOffice::File& file = steps.office.file(steps.id);
    const OrganId to = organ_id(pick(receivers, move.choice));
    const Content words("说明。");
    std::vector<Answer> answers;
    for (int request = 1; request <= file.matter.requests(); ++request) answers.push_back(answer_to(request));
    const int served =
        std::max({last_act_named(file, "opinion"), last_act_named(file, "reexamination_decision"),
                  last_act_named(file, "final_review_decision")});
    const auto petition = file.matter.petitions.empty() ? PetitionId{} : file.matter.petitions.back().id;
    const bool has_branches = steps.matter().regulation == "regulation_2022";
    const std::optional<int> sixth = has_branches ? std::optional(6) : std::nullopt;
    std::vector<Command> commands{
        Screen{Kind::appeal, Steps::category, 1 + move.choice % 6},
        Screen{Kind::appeal, Steps::category, sixth},
        Screen{Kind::accusation, Steps::category, {}},
        Screen{Kind::suggestion, Steps::category, {}},
        Refer{to},
        Refer{organ_id("housing")},
        Assign{to, steps.office.today.plus_days(move.choice)},
        Notify{words},
        Object{words},
        DecideObjection{move.choice % 2 == 0 ? ObjectionResult::agreed : ObjectionResult::rejected},
        Accept{},
        Accept{},
        DeclineToAccept{"already_being_handled", words},
        DeclineFurther{"final_review_issued"},
        LeadIntoProcedure{Procedure(move.choice % 6), "仲裁委", words},
        ReportProgress{words},
        RequestExtension{move.choice * 10, words},
        Extend{move.choice * 10, words},
        ProposeOpinion{answers},
        IssueOpinion{last_act_named(file, "opinion_proposal")},
        Serve{served, ServiceMethod::mail, steps.office.today},
        Rate{move.choice % 2 == 0 ? Rated::organ : Rated::petition_office, Grade::satisfied, {}},
        ReportCompletion{words},
        RequestReexamination{words},
        AcceptReexamination{},
        DeclineReexamination{"remedy_not_first_handled"},
        DecideReexamination{result_of(move.choice), words, {"regulation_2022.35"}},
        RequestFinalReview{words},
        AcceptFinalReview{},
        DeclineFinalReview{"remedy_not_first_handled"},
        DecideFinalReview{result_of(move.choice), words, {"regulation_2022.36"}},
        Conclude{move.choice % 2 == 0 ? "three_levels_done" : "no_remedy_in_time"},
        Withdraw{words},
        Close{move.choice % 2 == 0 ? "opinion_served" : "told_where_to_turn"},
        Correct{petition, {{"subject", words}}},
        Supply{petition, words, {}},
        Archive{},
        ImportReply{words},
        Join{other},
        Separate{petition},
    };
    std::ranges::copy(further_commands(move, steps, petition), std::back_inserter(commands));
    RC_ASSERT(commands.size() == std::size_t(commands_count));
    return commands[std::size_t(move.what)];
}

// Evenly from the first test on: a small size would leave out the later numbers.
rc::Gen<int> below(int end) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

rc::Gen<Move> any_move() {
    return rc::gen::build<Move>(rc::gen::set(&Move::who, below(int(accounts.size()))),
                                rc::gen::set(&Move::what, below(mergers + 1)),
                                rc::gen::set(&Move::choice, below(6)),
                                rc::gen::set(&Move::days, rc::gen::element(0, 0, 0, 1, 3, 20)));
}

Petition petition_of(int choice, CivilDay today) {
    Petition petition = choice == 0   ? accusing(organ_id("housing"))
                        : choice == 1 ? accusing({}, officer("head.land").id)
                                      : plain_petition();
    petition.confidential = choice == 2;
    petition.received_on = today;
    return petition;
}

// The account that may give this command now; nothing when nobody may.
std::optional<std::string> somebody_for(const Command& command, Steps& steps) {
    for (const char* account : accounts)
        if (steps.office.would(steps.id, account, command)) return account;
    return std::nullopt;
}

// Half of the moves go on along the lawful path, as far as it leads: chance alone seldom gets past referral.
std::pair<std::string, Command> step_of(const Move& move, Steps& steps, MatterId other) {
    if (move.choice % 2 == 0)
        for (int what : {30, 28, 27, 26, 24, 23, 20, 19, 18, 5, 11, 1}) {
            Command next = command_of({move.who, what, move.choice, 0}, steps, other);
            if (const auto account = somebody_for(next, steps)) return {*account, std::move(next)};
        }
    Command command = command_of(move, steps, other);
    return {somebody_for(command, steps).value_or(pick(accounts, move.who)), std::move(command)};
}

OrganChange merger(int choice, CivilDay today) {
    const auto& [organ, into] = pick(merged, choice);
    return {OrganChangeKind::merged, organ_id(organ), {{organ_id(into), {}}}, today, "机构改革"};
}

// A repeat is often taken down days after it came.
void repeat(Steps& steps, const Move& move) {
    steps.take_in("clerk", petition_of(move.choice, steps.office.today.plus_days(-move.who)), steps.id);
}

// Plays a sequence on the second of two matters: `give` is called for each command, with who gives it, and
// `after` for each move, with the matter as it was before.
template <class Give, class After>
void play(Steps& steps, const Give& give, const After& after) {
    const auto moves =
        *rc::gen::container<std::vector<Move>>(std::size_t(*rc::gen::inRange(1, 40)), any_move());
    steps.took_in();
    const MatterId other = steps.id;
    steps.took_in("clerk", petition_of(*rc::gen::inRange(0, 6), steps.office.today));
    for (const Move& move : moves) {
        const Matter before = steps.matter();
        steps.later(move.days);
        if (move.what == repeats) {
            repeat(steps, move);
        } else if (move.what == mergers) {
            steps.office.change_organs("admin", merger(move.choice, steps.office.today));
        } else {
            const auto [account, command] = step_of(move, steps, other);
            give(account, command);
        }
        after(before);
    }
}

template <class After>
void play(Steps& steps, const After& after) {
    play(
        steps, [&](const std::string& account, const Command& command) { steps.give(account, command); },
        after);
}

std::string first_day() {
    return *rc::gen::element<std::string>("2026-09-01", "2022-03-01");
}

// The county's own division, or one with a regulation of its own.
std::string division() {
    return *rc::gen::element<std::string>("380121", "330106");
}

// Acts end duties and open new ones; none vanishes, and none that ended comes back or changes.
void check_duties(const Matter& before, const Matter& after) {
    RC_ASSERT(after.duties.size() >= before.duties.size());
    for (std::size_t at = 0; at < after.duties.size(); ++at) {
        const Duty& duty = after.duties[at];
        RC_ASSERT(county().key_of(duty.holder) != "");
        RC_ASSERT(duty.opened_by >= 1 && duty.opened_by <= after.n);
        RC_ASSERT(duty.ended_by.has_value() == duty.ended_on.has_value());
        RC_ASSERT(duty.ended_by.has_value() == duty.ended_at.has_value());
        // Lists know it by these two.
        for (std::size_t other = 0; other < at; ++other)
            RC_ASSERT(std::pair(duty.kind, duty.opened_by) !=
                      std::pair(after.duties[other].kind, after.duties[other].opened_by));
        const bool was_open = at >= before.duties.size() || before.duties[at].is_open();
        if (was_open && !duty.is_open()) RC_ASSERT(*duty.ended_by > before.n && *duty.ended_by <= after.n);
        if (!was_open) RC_ASSERT(duty == before.duties[at]);
    }
}

// Nothing of an accusation is in sight of the office, of those it accuses, nor of anybody below them.
void check_seal(const Steps& steps) {
    if (!steps.matter().is_accusation() || !steps.matter().custody) return;
    const auto implicated = implicated_organs(steps.matter().complained_of, steps.office.place());
    for (const Duty& duty : steps.matter().duties)
        if (duty.is_open()) RC_ASSERT(may_receive(duty.holder, steps.matter(), steps.office.place()));
    for (const CountyOfficer& row : county().officers) {
        if (!steps.sees(row.account)) continue;
        const Role role = row.officer.role;
        RC_ASSERT(role != Role::clerk && role != Role::supervisor && role != Role::archivist);
        for (const OrganId organ : implicated)
            RC_ASSERT(!steps.office.place().organs.is_within(row.officer.organ_id, organ));
    }
}

// Neither the matter that was meant nor any other.
template <class Files>
void check_left_alone(const Files& before, const Files& after) {
    RC_ASSERT(before.size() == after.size());
    for (const auto& [id, file] : before) {
        RC_ASSERT(after.at(id).acts.size() == file.acts.size());
        RC_ASSERT(after.at(id).matter == file.matter);
    }
}

RC_GTEST_PROP(EverySequence, ReplaysToWhatSteppingMade, ()) {
    Steps steps(first_day(), division());
    play(steps, [](const Matter&) {});
    for (const auto& [id, file] : steps.office.files()) RC_ASSERT(replay(id, file.acts) == file.matter);
    RC_TAG(steps.state());
}

RC_GTEST_PROP(EverySequence, IsAnsweredTheSameTwiceAndARefusalLeavesNothing, ()) {
    Steps steps(first_day(), division());
    const auto check = [&](const std::string& account, const Command& command) {
        const auto once = steps.office.would(steps.id, account, command);
        const auto twice = steps.office.would(steps.id, account, command);
        RC_ASSERT(once.has_value() == twice.has_value());
        if (once && !std::holds_alternative<Separate>(command)) RC_ASSERT(once->body == twice->body);
        if (!once) RC_ASSERT(once.error() == twice.error());
        const auto before = steps.office.files();
        const std::string given = steps.give(account, command);
        RC_ASSERT((given == "done") == once.has_value());
        if (given != "done") check_left_alone(before, steps.office.files());
    };
    play(steps, check, [](const Matter&) {});
}

RC_GTEST_PROP(EverySequence, KeepsItsDutiesInOrder, ()) {
    Steps steps(first_day(), division());
    play(steps, [&](const Matter& before) {
        RC_ASSERT(steps.matter().last_on >= before.last_on);
        check_duties(before, steps.matter());
        for (const Duty& duty : steps.matter().duties) {
            const Due due = due_of(duty, steps.matter(), steps.office.place());
            RC_ASSERT(due.due_on >= duty.start_on);
            RC_ASSERT(due.sum.back().on == due.due_on);
        }
    });
}

RC_GTEST_PROP(EverySequence, KeepsAccusationsFromTheAccused, ()) {
    Steps steps(first_day(), division());
    play(steps, [&](const Matter&) { check_seal(steps); });
}

RC_GTEST_PROP(EverySequence, LosesNoMatterFromSight, ()) {
    Steps steps(first_day(), division());
    play(steps, [&](const Matter&) {
        const auto sees = [&](const CountyOfficer& row) { return steps.sees(row.account); };
        RC_ASSERT(std::ranges::any_of(county().officers, sees));
    });
}

// What is permitted is what decide does not bar, whatever the fields.
RC_GTEST_PROP(EverySequence, PermitsWhatItTakes, ()) {
    Steps steps(first_day(), division());
    const auto check = [&](const std::string& account, const Command& command) {
        const std::string standing = steps.standing(account, name_of(command));
        const std::string given = steps.give(account, command);
        if (given == "done") RC_ASSERT(standing == "may");
        if (standing != "may") RC_ASSERT(given == standing);
    };
    play(steps, check, [](const Matter&) {});
}

}  // namespace
}  // namespace minqiao
