#include "matter/naming.h"

#include "matter/steps_test.h"

namespace minqiao {
namespace {

std::string who_sees(const Steps& steps) {
    std::string text;
    for (const CountyOfficer& row : county().officers)
        if (steps.sees(row.account)) text += (text.empty() ? "" : " ") + row.account;
    return text;
}

std::string with(const Steps& steps) {
    return county().key_of(steps.matter().with);
}

Petition naming(std::optional<OrganId> organ, std::optional<OfficerId> person = {}) {
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{organ, {}, {}, person}};
    return petition;
}

// An accusation of housing that the discipline body sent to the police, who sent it on to labour.
void send_accusation_on(Steps& steps) {
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}})
        .did("discipline", Assign{organ_id("police"), steps.office.today.plus_days(40)})
        .did("handler.police", Refer{organ_id("labour")});
}

TEST(Naming, TakesAnAccusationBackToTheSender) {
    Steps steps;
    send_accusation_on(steps);
    steps.did("handler.labour", Accept{});
    steps.did("discipline", Supply{steps.petition(),
                                   Content("还有一人。"),
                                   {},
                                   std::vector{ComplainedOf{organ_id("labour"), {}, {}, {}}}});
    EXPECT_EQ(with(steps), "police");
    EXPECT_EQ(who_sees(steps), "discipline discipline.second handler.police head.police");
    EXPECT_EQ(steps.duties(),
              "report_result police K11 2026-09-01 2026-10-11; "
              "tell_petitioner police K3 2026-09-01 2026-09-16");
}

// The sender of what is objected to comes to be accused and may not see it any more: else nobody could
// decide.
TEST(Naming, LeavesTheObjectionToTheKeeperWhereTheSenderIsAccused) {
    const Supply naming_the_police{
        {}, Content("还有一家。"), {}, std::vector{ComplainedOf{organ_id("police"), {}, {}, {}}}};
    for (const auto result : {ObjectionResult::agreed, ObjectionResult::rejected}) {
        Steps steps;
        send_accusation_on(steps);
        steps.did("handler.labour", Object{Content("不属本局。")});
        Supply naming_it = naming_the_police;
        naming_it.petition_id = steps.petition();
        steps.did("discipline", naming_it);
        EXPECT_EQ(steps.give("handler.police", DecideObjection{result}),
                  "outside_mandate regulation_2022.23");
        steps.did("discipline", DecideObjection{result});
        const bool is_agreed = result == ObjectionResult::agreed;
        EXPECT_EQ(with(steps), is_agreed ? "office" : "labour");
        EXPECT_EQ(steps.duties(), is_agreed ? "pass_on discipline K1 2026-09-01 2026-09-16"
                                            : "report_result labour K11 2026-09-01 2026-10-11; "
                                              "tell_petitioner labour K3 2026-09-01 2026-09-16");
    }
}

TEST(Naming, LeavesTheReportToTheKeeperWhereTheSenderIsAccused) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}})
        .did("discipline", Refer{organ_id("police")})
        .did("handler.police", Assign{organ_id("labour"), steps.office.today.plus_days(40)})
        .did("handler.labour", DeclineToAccept{"already_being_handled", Content("正在办理。")})
        .did("handler.labour", ReportCompletion{Content("已办。")})
        .did("discipline", Supply{steps.petition(),
                                  Content("还有一家。"),
                                  {},
                                  std::vector{ComplainedOf{organ_id("police"), {}, {}, {}}}});
    EXPECT_EQ(steps.give("discipline", ExamineCompletion{ExaminationResult::agreed, {}}), "done");
}

TEST(Naming, LeavesTheReportToWhoHasTheMatterWhereTheSenderIsAccused) {
    for (const bool is_assigned_on : {false, true}) {
        Steps steps;
        steps.took_in("clerk", accusing(organ_id("housing")))
            .did("discipline", Screen{Kind::accusation, Steps::category, {}})
            .did("discipline", Assign{organ_id("police"), day("2026-10-30"), Content("查台账。")});
        if (is_assigned_on)
            steps.did("handler.police", Assign{organ_id("labour"), day("2026-10-20"), Content("查台账。")});
        else
            steps.did("handler.police", Refer{organ_id("labour"), Content("查台账。")});
        steps.did("handler.labour", Supply{steps.petition(),
                                           Content("还有一家。"),
                                           {},
                                           std::vector{ComplainedOf{organ_id("police"), {}, {}, {}}}});
        EXPECT_EQ(steps.duties(), is_assigned_on ? "tell_petitioner labour K3 2026-09-01 2026-09-16; "
                                                   "report_result labour K11 2026-09-01 2026-10-20"
                                                 : "report_result labour K11 2026-09-01 2026-10-30; "
                                                   "tell_petitioner labour K3 2026-09-01 2026-09-16");
        steps.did("handler.labour", DeclineToAccept{"already_being_handled", Content("正在办理。")})
            .did("handler.labour", ReportCompletion{Content("已办。")});
        EXPECT_EQ(steps.give("discipline", ExamineCompletion{ExaminationResult::agreed, {}}), "done");
        EXPECT_EQ(steps.duties(), "");
    }
}

TEST(Naming, TakesAnAccusationUpToItsKeeperWhereTheSenderIsAccusedToo) {
    Steps steps;
    send_accusation_on(steps);
    steps.did("discipline", Supply{steps.petition(),
                                   Content("还有两家。"),
                                   {},
                                   std::vector{ComplainedOf{organ_id("labour"), {}, {}, {}},
                                               ComplainedOf{{}, {}, {}, officer("head.police").id}}});
    EXPECT_EQ(with(steps), "office");
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
    EXPECT_EQ(steps.duties(), "pass_on discipline K1 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("education")}), "done");
}

TEST(Naming, ByCorrectionIsInTheActThatReplayReads) {
    Steps steps;
    send_accusation_on(steps);
    steps.did("discipline",
              Correct{steps.petition(), {{"complained_of[1].organ_id", Content(organ_id("labour").text())}}});
    const auto& correction = std::get<Correction>(steps.office.file(steps.id).acts.back().body);
    EXPECT_EQ(correction.back_to_organ_id, organ_id("police"));
    EXPECT_EQ(replay(steps.id, steps.office.file(steps.id).acts), steps.matter());
    EXPECT_FALSE(steps.sees("handler.labour"));
}

TEST(Naming, ByCorrectionWantsIdsAndSomebody) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Correct{steps.petition(),
                                           {{"complained_of[0].organ_id", Content("housing")},
                                            {"complained_of[0].rank", Content("局长")}}}),
              "invalid_fields regulation_2022.19 fields.complained_of[0].rank:unknown "
              "fields.complained_of[0].organ_id:bad_value fields.complained_of[0]:required");
}

TEST(Naming, KnowsAnOfficerByNameAndOrgan) {
    Steps steps;
    steps.took_in().screened().referred();
    steps.did("clerk", Correct{steps.petition(),
                               {{"complained_of[0].organ_id", Content(organ_id("housing").text())},
                                {"complained_of[0].person_name", Content("沈立夏")}}});
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_TRUE(steps.sees("handler.housing.second"));
}

TEST(Naming, LetsAnOfficersProposalAndRequestFall) {
    Steps steps;
    steps.accepted().proposed().did("handler.housing", RequestExtension{10, Content("等鉴定。")});
    const int proposal = steps.matter().proposals.back().act;
    steps.took_in("clerk", naming({}, officer("handler.housing").id), steps.id);
    EXPECT_EQ(with(steps), "housing");
    EXPECT_TRUE(steps.matter().proposals.empty());
    EXPECT_EQ(steps.matter().extension_request, std::nullopt);
    EXPECT_NE(steps.give("head.housing", IssueOpinion{proposal}), "done");
}

TEST(Naming, TakesBackWhatIsScreenedAsAnAccusationOfWhomItLiesWith) {
    Steps steps;
    steps.took_in("clerk", naming(organ_id("housing"))).screened().referred();
    steps.did("handler.housing", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(with(steps), "office");
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
}

TEST(Naming, OfThePetitionOfficesHeadSendsTheMatterToTheOfficeAbove) {
    Steps steps;
    steps.took_in("clerk", naming({}, officer("head.office").id));
    EXPECT_EQ(who_sees(steps), "supervisor sorter.city head.city");
    EXPECT_EQ(steps.duties(), "pass_on city.office K1 2026-09-01 2026-09-16");
    steps.screened(6, "sorter.city").referred("housing", "sorter.city");
    EXPECT_EQ(who_sees(steps), "handler.housing head.housing supervisor handler.housing.second head.city");
}

TEST(Naming, OfThePetitionOfficeLaterTakesItOutOfItsHands) {
    Steps steps;
    steps.took_in().did("clerk", Supply{steps.petition(),
                                        Content("信访局也有责任。"),
                                        {},
                                        std::vector{ComplainedOf{organ_id("office"), {}, {}, {}}}});
    EXPECT_EQ(who_sees(steps), "supervisor sorter.city head.city");
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, 6}),
              "outside_mandate regulation_2022.23");
    // Screened as an accusation it goes to the discipline body; lifted again, to the office above.
    steps.did("sorter.city", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
    steps.screened(6, "discipline");
    EXPECT_EQ(who_sees(steps), "supervisor sorter.city head.city");
}

TEST(Naming, OfTheKeeperPutsTheNextKeeperInTheSendersPlace) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}})
        .did("discipline", Refer{organ_id("police")})
        .did("handler.police", Object{Content("不属本局。")})
        .did("handler.police", Supply{steps.petition(),
                                      Content("纪委也有人。"),
                                      {},
                                      std::vector{ComplainedOf{{}, {}, {}, officer("discipline").id}}});
    EXPECT_EQ(who_sees(steps), "discipline.city handler.police head.police");
    steps.did("discipline.city", DecideObjection{ObjectionResult::agreed});
    EXPECT_EQ(steps.duties(), "pass_on city.discipline K1 2026-09-01 2026-09-16");
}

TEST(Naming, OfTheOfficeWhereNoneStandsAboveLeavesItThere) {
    Steps steps;
    steps.took_in("clerk.city", naming({}, officer("head.city").id));
    EXPECT_EQ(who_sees(steps), "clerk.city sorter.city");
}

TEST(Naming, OfAnOrganHidesTheMatterFromWhoeverOverseesThere) {
    Steps steps;
    steps.took_in("clerk", naming(organ_id("committee")));
    EXPECT_FALSE(steps.sees("supervisor"));
    EXPECT_TRUE(steps.sees("sorter"));
}

// The county with these people besides, by account and name, and whom an entry turns out to mean.
std::string meant_by(const ComplainedOf& given,
                     const std::vector<std::pair<std::string, std::string>>& renamed = {}) {
    std::vector<Officer> officers = county().all_officers();
    for (const auto& [account, name] : renamed)
        std::ranges::find(officers, officer(account).id, &Officer::id)->name = name;
    const MemoryOffice office(day("2026-09-01"));
    const Jurisdiction& known = office.place();
    const Jurisdiction place{known.statute,    known.organs,           officers,
                             known.reckonings, known.category_changes, known.division};
    std::vector<ComplainedOf> named{given};
    recognise(named, place);
    EXPECT_EQ(named[0].person_name, given.person_name);
    std::string text;
    for (const ComplainedOf& one : named) {
        text += text.empty() ? "" : "; ";
        text += one.organ_id ? county().key_of(*one.organ_id) : "-";
        for (const CountyOfficer& row : county().officers)
            if (one.officer_id == row.officer.id) text += " " + row.account;
    }
    return text;
}

ComplainedOf person(const char* name, std::optional<OrganId> organ = {}) {
    return {organ, {}, Identity(name), {}};
}

TEST(Naming, MeansEveryOfficerOfThatName) {
    const std::vector<std::pair<std::string, std::string>> renamed{{"handler.housing.second", "沈立夏"},
                                                                   {"head.land", "沈立夏"}};
    EXPECT_EQ(meant_by(person("沈立夏", organ_id("housing")), renamed),
              "housing; - handler.housing; - handler.housing.second");
    EXPECT_EQ(meant_by(person("沈立夏", organ_id("land")), renamed), "land head.land");
    EXPECT_EQ(meant_by(person("沈立夏"), renamed),
              "-; - handler.housing; - head.land; - handler.housing.second");
    EXPECT_EQ(meant_by(person("沈立夏", organ_id("tax")), renamed), "tax");
}

TEST(Naming, ReadsNamesAsFormsPadThem) {
    const OrganId housing = organ_id("housing");
    for (const char* written : {" 沈立夏 ", "沈 立 夏", "沈　立夏", "沈\u200b立夏\u3000", "沈立夏科长",
                                "沈立夏 副局长", "局长沈立夏", "沈立夏同志"})
        EXPECT_EQ(meant_by(person(written, housing)), "housing handler.housing") << written;
    for (const char* other : {"沈立", "沈立夏的邻居", "立夏", "长"})
        EXPECT_EQ(meant_by(person(other, housing)), "housing") << other;
    const auto organ = [](const char* name) { return ComplainedOf{{}, Content(name), {}, {}}; };
    EXPECT_EQ(meant_by(organ(" 青禾县 教育局　")), "education");
    EXPECT_EQ(meant_by(organ("青禾县教育")), "-");
}

// Who bears the whole of it as a name is meant, and nobody whose name is the rest of a title.
TEST(Naming, TakesATitleOffOnlyWhereNobodyIsCalledSo) {
    EXPECT_EQ(meant_by(person("沈立夏长", organ_id("housing")), {{"handler.housing.second", "沈立夏长"}}),
              "housing handler.housing.second");
}

TEST(Naming, BarsWhoeverIsNamedWithATitle) {
    Steps steps;
    steps.took_in().screened().referred();
    const ComplainedOf named = person("沈 立夏科长", organ_id("housing"));
    steps.did("head.housing", Supply{steps.petition(), Content("就是此人。"), {}, std::vector{named}});
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_TRUE(steps.sees("handler.housing.second"));
}

}  // namespace
}  // namespace minqiao
