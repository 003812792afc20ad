// What holds after every sequence of up to five commands of one set, tried one and all, from several places
// on a matter's way, some of them days before a term ends. A refused command leaves nothing, so that only
// what is taken leads on; who gives a command and what it says is fixed, and the sets (the way to the end;
// what is sealed; what goes on beside; what touches the entry) are not crossed with each other: all commands
// to the fifth are more than a test can wait for. What crosses them, and joins two files, comes by chance and
// longer: properties_test.cc.
#include <gtest/gtest.h>

#include "matter/steps_test.h"

namespace minqiao {
namespace {

constexpr int longest = 5;

struct Given {
    std::string account;
    Command command;
};

// Whoever holds the matter; the second account is its head.
std::pair<std::string, std::string> holders(const Matter& matter) {
    if (matter.is_accusation() && matter.with == matter.office) return {"discipline", "discipline"};
    if (matter.with == organ_id("housing")) return {"handler.housing", "head.housing"};
    return {"sorter", "head.office"};
}

void add_ways_of(const Matter& matter, std::vector<Given>& all) {
    const auto [holder, head] = holders(matter);
    const Content words("说明。");
    all.push_back({holder, Screen{Kind::appeal, Steps::category, 6}});
    all.push_back({holder, Screen{Kind::accusation, Steps::category, {}}});
    all.push_back({holder, Refer{organ_id("housing")}});
    all.push_back({holder, Assign{organ_id("housing"), matter.last_on.plus_days(30)}});
    all.push_back({holder, Object{words}});
    all.push_back({"sorter", DecideObjection{ObjectionResult::agreed}});
    all.push_back({"sorter", DecideObjection{ObjectionResult::rejected}});
    all.push_back({"head.office", DecideJurisdiction{organ_id("housing")}});
    all.push_back({holder, Accept{}});
    all.push_back({holder, DeclineToAccept{"already_being_handled", words}});
    all.push_back({holder, LeadIntoProcedure{Procedure::litigation, "法院", words}});
    all.push_back({holder, AnswerOnTheSpot{words}});
    all.push_back({holder, Settle{words, {}}});
    all.push_back({"clerk", Withdraw{words}});
    all.push_back({holder, Close{"told_where_to_turn"}});
    all.push_back({head, ProposeVoiding{words}});
    all.push_back({"head.office", ConfirmVoiding{}});
}

void add_handling_of(const Matter& matter, std::vector<Given>& all) {
    const auto [holder, head] = holders(matter);
    const Content words("说明。");
    std::vector<Answer> answers;
    for (int request = 1; request <= matter.requests(); ++request) answers.push_back(answer_to(request));
    all.push_back({holder, AskAssistance{organ_id("land"), words, matter.last_on.plus_days(9)}});
    all.push_back({"handler.land", Assist{words}});
    all.push_back({holder, OfferHearing{words}});
    all.push_back({holder, RequestExtension{10, words}});
    all.push_back({head, Extend{10, words}});
    all.push_back({holder, ReportCompletion{words}});
    all.push_back({"sorter", ExamineCompletion{ExaminationResult::returned, words}});
    all.push_back({holder, ProposeOpinion{answers}});
    if (!matter.proposals.empty()) all.push_back({head, IssueOpinion{matter.proposals.back().act}});
    if (matter.opinion)
        all.push_back({holder, Serve{matter.opinion->act, ServiceMethod::mail, matter.last_on}});
    all.push_back({"head.office", Conclude{"no_remedy_in_time"}});
    all.push_back({holder, Close{"opinion_served"}});
    all.push_back({"head.office", Reopen{Content("有新的事实。"), "new_facts"}});
    all.push_back({"archivist", Archive{}});
}

void add_remedies_of(const Matter& matter, std::vector<Given>& all) {
    const Content words("说明。");
    const auto result = RemedyResult::redo_ordered;
    all.push_back({"clerk", RequestReexamination{words}});
    all.push_back({"reviewer.city", AcceptReexamination{}});
    all.push_back({"reviewer.city", DeclineReexamination{"remedy_not_first_handled"}});
    all.push_back(
        {"reviewer.city", DecideReexamination{RemedyResult::upheld, words, {"regulation_2022.35"}}});
    all.push_back({"reviewer.city", DecideReexamination{result, words, {"regulation_2022.35"}}});
    for (const auto* stage : {&matter.reexamination, &matter.final_review})
        if (*stage && (*stage)->decision)
            all.push_back(
                {"reviewer.city", Serve{(*stage)->decision->act, ServiceMethod::in_person, matter.last_on}});
    all.push_back({"clerk", RequestFinalReview{words}});
    all.push_back({"reviewer.province", AcceptFinalReview{}});
    all.push_back({"reviewer.province", DecideFinalReview{result, words, {"regulation_2022.36"}}});
}

void add_all(const Matter& matter, std::vector<Given>& all) {
    add_ways_of(matter, all);
    add_handling_of(matter, all);
    add_remedies_of(matter, all);
}

// What is done about who is behind a sealed petition, and what may cross it.
void add_unsealing_of(const Matter& matter, std::vector<Given>& all) {
    const auto [holder, head] = holders(matter);
    const Content words("说明。");
    const PetitionId petition = matter.petitions.front().id;
    const ComplainedOf police{organ_id("police"), {}, {}, {}};
    all.push_back({"discipline", RequestUnsealing{petition, words}});
    all.push_back({"handler.housing", RequestUnsealing{petition, words}});
    all.push_back({"head.office", GrantUnsealing{petition}});
    all.push_back({"discipline.city", RefuseUnsealing{petition, words}});
    all.push_back({holder, ReportUrgent{{organ_id("committee")}, words, {}}});
    all.push_back({holder, ReportUrgent{{organ_id("government")}, words, words}});
    all.push_back({holder, Screen{Kind::accusation, Steps::category, {}}});
    all.push_back({holder, Refer{organ_id("police")}});
    all.push_back({holder, Refer{organ_id("housing")}});
    all.push_back({holder, Supply{petition, words, {}, std::vector{police}}});
    all.push_back({holder, Object{words}});
    all.push_back({"handler.police", Object{words}});
    all.push_back({"handler.police", Refer{organ_id("labour")}});
    all.push_back({"handler.labour", Object{words}});
    all.push_back({"discipline", DecideObjection{ObjectionResult::agreed}});
    all.push_back({"handler.police", DecideObjection{ObjectionResult::rejected}});
    all.push_back({holder, Close{"told_where_to_turn"}});
}

// What goes on beside the way to the answer: simple handling, hearings, parts of others, repeats.
void add_company_of(const Matter& matter, std::vector<Given>& all) {
    const auto [holder, head] = holders(matter);
    const Content words("说明。");
    Petition again = plain_petition();
    again.id.low = static_cast<std::uint64_t>(matter.n) + 1;
    again.received_on = matter.last_on.plus_days(1);
    again.requests = {Content("再加一项。")};
    const PetitionId petition = matter.petitions.front().id;
    std::vector<Answer> answers;
    for (int request = 1; request <= matter.requests(); ++request) answers.push_back(answer_to(request));
    all.push_back({holder, Accept{HandlingProcedure::simplified}});
    all.push_back({holder, ConvertToOrdinary{words}});
    all.push_back({holder, Notify{words}});
    all.push_back({holder, ReportProgress{words}});
    all.push_back({holder, AskAssistance{organ_id("land"), words, matter.last_on.plus_days(9)}});
    all.push_back({"handler.land", Assist{words}});
    all.push_back({"head.housing", Recuse{officer("handler.housing").id, words}});
    all.push_back({holder, AppointHearing{matter.last_on.plus_days(10), words}});
    all.push_back({holder, Mediate{words, {}}});
    all.push_back({holder, Refer{organ_id("land")}});
    all.push_back({holder, ProposeOpinion{answers}});
    if (!matter.proposals.empty()) all.push_back({head, IssueOpinion{matter.proposals.back().act}});
    if (matter.opinion)
        all.push_back({holder, Serve{matter.opinion->act, ServiceMethod::mail, matter.last_on}});
    all.push_back({"clerk", Rate{Rated::organ, Grade::satisfied, {}}});
    all.push_back({"clerk", RequestReexamination{words}});
    all.push_back({"reviewer.city", AppointHearing{matter.last_on.plus_days(10), words}});
    all.push_back({"clerk", Supply{petition, words, {}, {}}});
    all.push_back({"clerk", Register{again, {}, {}}});
    again.requests.clear();
    all.push_back({"clerk", Register{again, {}, {}}});
}

// What touches the entry itself, and tells of it, while the matter is sorted and handled.
void add_entry_of(const Matter& matter, std::vector<Given>& all) {
    const auto [holder, head] = holders(matter);
    const Content words("说明。");
    const PetitionId petition = matter.petitions.back().id;
    Petition again = plain_petition();
    again.id.low = static_cast<std::uint64_t>(matter.n) + 1;
    again.received_on = matter.last_on.plus_days(1);
    all.push_back({"clerk", Register{again, {}, {}}});
    all.push_back({"clerk", Correct{petition, {{"subject", words}}}});
    all.push_back({holder, Correct{petition, {{"text", words}}}});
    all.push_back({holder, Separate{petition}});
    all.push_back({"clerk", Supply{petition, words, {}, {}}});
    all.push_back({"clerk", AnswerEnquiry{}});
    all.push_back({holder, Guide{organ_id("village"), words}});
    all.push_back({holder, Screen{Kind::appeal, Steps::category, 6}});
    all.push_back({holder, Screen{Kind::appeal, Steps::category, 6, HandlingProcedure::simplified}});
    all.push_back({holder, Refer{organ_id("housing")}});
    all.push_back({holder, Accept{}});
    all.push_back({holder, Notify{words}});
    all.push_back({"clerk", Withdraw{words}});
}

using Ways = void (*)(const Matter& matter, std::vector<Given>& all);

class EverySequence {
public:
    EverySequence(Steps& steps, Ways ways) : steps_(steps), ways_(ways) {}

    int after(const std::vector<Act>& acts) {
        acts_ = acts;
        go_on(steps_.matter(), 0);
        return taken_;
    }

private:
    void go_on(const Matter& matter, int length) {
        if (length == longest) return;
        std::vector<Given> all;
        ways_(matter, all);
        for (Given& given : all) give(matter, std::move(given), length);
    }

    void give(const Matter& before, Given given, int length) {
        const CivilDay day = before.last_on.plus_days(1);
        const Occasion occasion{officer(given.account), day, day, steps_.office.place()};
        auto decided = decide(before, given.command, occasion);
        if (!decided) return;
        ++taken_;
        Act act;
        act.n = before.n + 1;
        act.on = day;
        act.recorded_at = start_of(day).plus_seconds(9 * 3600);
        act.officer_id = occasion.officer.id;
        act.organ_id = occasion.officer.organ_id;
        act.body = std::move(decided->body);
        acts_.push_back(act);
        const Matter after = evolve(before, act);
        check(before, after);
        if (!testing::Test::HasFailure()) go_on(after, length + 1);
        acts_.pop_back();
    }

    void check(const Matter& before, const Matter& after) {
        EXPECT_TRUE(replay(after.id, acts_) == after) << told();
        EXPECT_GE(after.last_on, before.last_on) << told();
        ASSERT_GE(after.duties.size(), before.duties.size()) << told();
        for (std::size_t at = 0; at < after.duties.size(); ++at) {
            const Duty& duty = after.duties[at];
            const bool was_open = at >= before.duties.size() || before.duties[at].is_open();
            EXPECT_NE(county().key_of(duty.holder), "") << told();
            EXPECT_GE(due_of(duty, after, steps_.office.place()).due_on, duty.start_on) << told();
            if (!was_open) {
                EXPECT_TRUE(duty == before.duties[at]) << told();
            } else if (!duty.is_open()) {
                EXPECT_EQ(*duty.ended_by, after.n) << told();
            }
        }
        owing_is_seeing(after);
        // Whoever else has done with it: somebody sees every matter.
        const auto visibility = visibility_of(after, steps_.office.place());
        EXPECT_TRUE(std::ranges::any_of(county().officers, [&](const CountyOfficer& row) {
            return may_see(row.officer, visibility, start_of(after.last_on).plus_seconds(9 * 3600));
        })) << told();
    }

    // Whoever owes something in it sees the matter, as far as anybody of that organ is there to end it.
    void owing_is_seeing(const Matter& after) {
        const auto visibility = visibility_of(after, steps_.office.place());
        const Instant now = start_of(after.last_on).plus_seconds(9 * 3600);
        for (const Duty& duty : after.duties) {
            if (!duty.is_open()) continue;
            bool is_there = false, is_seen = false;
            for (const CountyOfficer& row : county().officers) {
                const Role role = row.officer.role;
                const bool works = role == Role::handler || role == Role::head || role == Role::reviewer ||
                                   role == Role::discipline || role == Role::sorter;
                if (row.officer.organ_id != duty.holder || !works) continue;
                is_there = true;
                is_seen = is_seen || may_see(row.officer, visibility, now);
            }
            EXPECT_TRUE(is_seen || !is_there) << told();
        }
    }

    std::string told() const {
        std::string text;
        for (const Act& act : acts_) text += std::string(name_of(act.body)) + " ";
        return text;
    }

    Steps& steps_;
    Ways ways_;
    std::vector<Act> acts_;
    int taken_ = 0;
};

int tried_after(Steps& steps, Ways ways = add_all) {
    return EverySequence(steps, ways).after(steps.office.file(steps.id).acts);
}

TEST(EverySequenceOfFive, FromTheRegistration) {
    Steps steps;
    steps.took_in();
    EXPECT_GT(tried_after(steps), 1000);
}

TEST(EverySequenceOfFive, FromTheAcceptance) {
    Steps steps;
    steps.accepted();
    EXPECT_GT(tried_after(steps), 1000);
}

TEST(EverySequenceOfFive, FromTheServiceOfTheOpinion) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_GT(tried_after(steps), 400);
}

TEST(EverySequenceOfFive, OfAnAccusation) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("land")));
    EXPECT_GT(tried_after(steps), 500);
}

TEST(EverySequenceOfFive, OfWhatIsSealed) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("land")))
        .did("discipline", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_GT(tried_after(steps, add_unsealing_of), 1000);
    Petition confiding = plain_petition();
    confiding.confidential = true;
    steps.took_in("clerk", confiding).screened().referred();
    EXPECT_GT(tried_after(steps, add_unsealing_of), 1000);
}

// The sixty days, and the thirty for a remedy, end within the five commands.
TEST(EverySequenceOfFive, OverTheEndOfATerm) {
    Steps steps;
    steps.accepted().later(57).did("handler.housing", ReportProgress{Content("快办完了。")});
    EXPECT_GT(tried_after(steps), 1000);
    steps.accepted().answered().served().later(27).did("handler.housing", Notify{Content("可以申请复查。")});
    EXPECT_GT(tried_after(steps), 400);
}

TEST(EverySequenceOfFive, OfTheEntryItself) {
    Steps steps;
    steps.took_in();
    EXPECT_GT(tried_after(steps, add_entry_of), 1000);
}

TEST(EverySequenceOfFive, OfWhatGoesOnBeside) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_GT(tried_after(steps, add_company_of), 1000);
    steps.took_in().screened().referred().did("handler.housing", Accept{});
    EXPECT_GT(tried_after(steps, add_company_of), 1000);
}

}  // namespace
}  // namespace minqiao
