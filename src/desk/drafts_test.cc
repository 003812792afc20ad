#include "desk/drafts.h"

#include <future>
#include <thread>

#include "desk/desk_fixture_test.h"
#include "json/encode.h"

namespace minqiao {
namespace {

// A matter with two requests that housing has accepted and owes an opinion in.
class DraftTest : public DeskTest {
protected:
    void SetUp() override {
        DeskTest::SetUp();
        begin(lamp_petition);
        done("sorter",
             R"({"command":"screen","kind":"appeal","category":"urban_rural.demolition","branch":6})");
        done("sorter",
             R"({"command":"refer","to_organ_id":")" + county().organ("housing")->id.text() + "\"}");
        done("handler.housing", R"({"command":"accept","procedure":"ordinary"})");
    }

    void done(const char* account, const std::string& command) { ASSERT_EQ(give(account, command), ""); }

    template <class T>
    std::string kept(const Result<T, Problem>& answer) {
        return answer ? "" : answer.error().code;
    }

    std::string write(const char* account, const DraftText& typed) {
        std::string code = "not run";
        store->write_and_wait([&](Transaction& tx) {
            const auto answer = desk->write_draft(tx, caller(account), now(), matter_id, seen_n, typed);
            code = kept(answer);
            if (answer) written_n = answer->n;
            return answer ? Verdict::keep : Verdict::drop;
        });
        if (code.empty()) seen_n = written_n;
        return code;
    }

    std::string step(const char* account, ApprovalStep asked, std::optional<std::string> reason = {}) {
        std::string code = "not run";
        store->write_and_wait([&](Transaction& tx) {
            const auto answer =
                desk->step_draft(tx, caller(account), now(), matter_id, seen_n, {asked, reason});
            code = kept(answer);
            if (answer) written_n = answer->n;
            return answer ? Verdict::keep : Verdict::drop;
        });
        if (code.empty()) seen_n = written_n;
        return code;
    }

    Result<DraftPage, Problem> draft(const char* account, std::optional<int> n = {}) {
        Result<DraftPage, Problem> found = Problem{};
        store->read_and_wait(
            [&](Transaction& tx) { found = desk->draft(tx, caller(account), now(), matter_id, {n}); });
        return found;
    }

    static DraftText answering(int requests, const std::string& fact = "现场核实三盏路灯不亮。") {
        DraftText text;
        for (int request = 1; request <= requests; ++request)
            text.answers.push_back(
                {request, AnswerResult::support, fact, {"regulation_2022.33"}, "五日内修好。", {}});
        return text;
    }

    static std::string proposing(const DraftText& text) {
        const std::string written = json::encode(text);
        return R"({"command":"propose_opinion",)" + written.substr(1);
    }

    std::string issue() { return give("head.housing", issuing(last_n)); }
    static std::string issuing(int proposal) {
        return R"({"command":"issue_opinion","proposal":)" + std::to_string(proposal) + "}";
    }

    int seen_n = 0;
    int written_n = 0;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, DraftTest, both_databases, name_of_database);

TEST_P(DraftTest, IsWrittenTogetherAndNothingIsOverwritten) {
    EXPECT_EQ(draft("handler.housing")->n, 0);
    ASSERT_EQ(write("handler.housing", answering(1)), "");
    ASSERT_EQ(write("head.housing", answering(2)), "");
    seen_n = 1;
    EXPECT_EQ(write("handler.housing", answering(1, "别的话。")), "stale");
    const auto page = draft("handler.housing");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->n, 2);
    EXPECT_EQ(page->draft, answering(2));
    EXPECT_EQ(page->versions.at(0).officer_id, county().officer("head.housing")->id);
    EXPECT_EQ(page->versions.at(1).officer_id, county().officer("handler.housing")->id);
    EXPECT_EQ(draft("handler.housing", 1)->draft, answering(1));
    EXPECT_EQ(kept(draft("handler.housing", 3)), "not_found");
    ASSERT_TRUE(page->remedy);
    EXPECT_EQ(page->remedy->days, 30);
}

TEST_P(DraftTest, SaysWhatItLacksAndIsNotAskedForBefore) {
    DraftText half = answering(1);
    half.answers[0].result.reset();
    half.answers[0].fact.clear();
    ASSERT_EQ(write("handler.housing", half), "");
    const auto page = draft("handler.housing");
    std::vector<std::string> names;
    for (const FieldFault& fault : page->missing) names.push_back(fault.name);
    EXPECT_EQ(names, (std::vector<std::string>{"answers[0].result", "answers[0].fact", "answers"}));
    EXPECT_EQ(page->permitted, std::vector{DraftStep::written});
    EXPECT_EQ(step("handler.housing", ApprovalStep::asked), "invalid_fields");
    EXPECT_EQ(write("handler.housing", answering(3)), "invalid_fields") << "there are two requests";
}

TEST_P(DraftTest, IsThereForTheOrganThatOwesTheOpinionAlone) {
    ASSERT_EQ(write("handler.housing", answering(2)), "");
    for (const char* account : {"clerk", "sorter", "head.office", "supervisor", "handler.land", "leader",
                                "reviewer.city", "archivist", "auditor"}) {
        EXPECT_EQ(kept(draft(account)), "not_found") << account;
        EXPECT_EQ(write(account, answering(1)), "not_found") << account;
        EXPECT_EQ(step(account, ApprovalStep::approved), "not_found") << account;
    }
}

TEST_P(DraftTest, IsApprovedByAHeadWhoDidNotWriteIt) {
    EXPECT_EQ(step("head.housing", ApprovalStep::approved), "approval_not_asked");
    ASSERT_EQ(write("head.housing", answering(2)), "");
    ASSERT_EQ(step("handler.housing", ApprovalStep::asked), "");
    EXPECT_EQ(step("head.housing", ApprovalStep::asked), "approval_already_asked");
    EXPECT_EQ(step("handler.housing", ApprovalStep::approved), "outside_mandate");
    EXPECT_EQ(step("head.housing", ApprovalStep::approved), "writer_may_not_approve");
    ASSERT_EQ(write("handler.housing", answering(2)), "");
    ASSERT_EQ(step("handler.housing", ApprovalStep::asked), "");
    EXPECT_EQ(draft("head.housing")->permitted,
              (std::vector{DraftStep::written, DraftStep::approved, DraftStep::returned}));
    EXPECT_EQ(step("head.housing", ApprovalStep::returned), "invalid_fields");
    EXPECT_EQ(step("head.housing", ApprovalStep::approved, "好"), "invalid_fields");
    ASSERT_EQ(step("head.housing", ApprovalStep::returned, "请写明哪一天。"), "");
    EXPECT_EQ(draft("handler.housing")->versions.at(0).reason, "请写明哪一天。");
}

TEST_P(DraftTest, HoldsTheOpinionUntilItIsApproved) {
    ASSERT_EQ(write("handler.housing", answering(2)), "");
    done("handler.housing", proposing(answering(2)));
    const auto refused_now = [&] {
        for (const NotNow& not_now : page("head.housing")->not_now)
            if (not_now.command == "issue_opinion") return json::enum_text(not_now.code);
        return std::string();
    };
    EXPECT_EQ(refused_now(), "") << "nobody asked for approval";
    ASSERT_EQ(step("handler.housing", ApprovalStep::asked), "");
    EXPECT_EQ(refused_now(), "opinion_not_approved");
    EXPECT_EQ(issue(), "opinion_not_approved");
    ASSERT_EQ(step("head.housing", ApprovalStep::returned, "请写明哪一天。"), "");
    EXPECT_EQ(issue(), "opinion_not_approved");
    ASSERT_EQ(write("handler.housing", answering(2, "9月20日核实不亮。")), "");
    EXPECT_EQ(issue(), "opinion_not_approved") << "what was written since is not approved";
    ASSERT_EQ(step("handler.housing", ApprovalStep::asked), "");
    ASSERT_EQ(step("head.housing", ApprovalStep::approved), "");
    EXPECT_EQ(issue(), "opinion_differs_from_draft");
    DraftText turned = answering(2, "9月20日核实不亮。");
    std::swap(turned.answers[0], turned.answers[1]);
    done("handler.housing", proposing(turned));
    EXPECT_EQ(issue(), "");
    EXPECT_EQ(count("drafts"), 0);
    EXPECT_EQ(kept(draft("handler.housing")), "opinion_already_issued");
    EXPECT_EQ(write("handler.housing", answering(2)), "opinion_already_issued");
}

// Whoever writes at the same moment is told, and nothing of it stays behind.
TEST_P(DraftTest, IsGoneThoughOthersWriteWhileTheOpinionIsIssued) {
    done("handler.housing", proposing(answering(2)));
    const auto write_on = [&] {
        std::string code;
        for (int seen = 0; code.empty() || code == "stale"; ++seen) {
            store->write_and_wait([&](Transaction& tx) {
                const auto answer = desk->write_draft(tx, caller("handler.housing"), now(), matter_id, seen,
                                                      answering(2, std::to_string(seen)));
                code = kept(answer);
                return answer ? Verdict::keep : Verdict::drop;
            });
            if (seen == 1'000) seen = 0;
        }
        return code;
    };
    std::vector<std::future<std::string>> writers;
    for (int writer = 0; writer < 3; ++writer) writers.push_back(std::async(std::launch::async, write_on));
    while (count("drafts") < 3) std::this_thread::yield();
    EXPECT_EQ(issue(), "");
    for (auto& writer : writers) EXPECT_EQ(writer.get(), "opinion_already_issued");
    EXPECT_EQ(count("drafts"), 0);
}

TEST_P(DraftTest, GoesWhenTheMatterIsSettledWithoutAnOpinion) {
    ASSERT_EQ(write("handler.housing", answering(2)), "");
    done("handler.housing", R"({"command":"settle","text":"路灯已修好，双方同意。"})");
    EXPECT_EQ(count("drafts"), 0);
}

TEST_P(DraftTest, StandsWhileOtherActsAreRecorded) {
    ASSERT_EQ(write("handler.housing", answering(2)), "");
    done("handler.housing", R"({"command":"notify","text":"正在修。"})");
    EXPECT_EQ(draft("handler.housing")->n, 1);
}

}  // namespace
}  // namespace minqiao
