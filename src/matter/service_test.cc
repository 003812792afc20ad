#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Service, OpensReexaminationFromTheDayOfReceipt) {
    Steps steps;
    steps.accepted().answered().on("2026-09-10");
    EXPECT_EQ(steps.state(), "answered");
    EXPECT_EQ(steps.give("handler.housing", Serve{steps.matter().n, ServiceMethod::mail, day("2026-09-08")}),
              "done");
    EXPECT_EQ(steps.state(), "reexamination_open");
    const auto opening = opening_of(steps.matter(), steps.office.place());
    ASSERT_TRUE(opening);
    // 30 days from 8 September end on 8 October, the first working day after the holiday.
    EXPECT_EQ(last_day_of(*opening, steps.matter(), steps.office.place()).due_on, day("2026-10-08"));
    steps.on("2026-10-09");
    EXPECT_EQ(steps.state(), "served");
}

TEST(Service, KeepsTheProof) {
    Steps steps;
    steps.accepted().answered();
    const FileId proof = *FileId::parse("000000000000000a000000000000000b");
    Serve serve{steps.matter().n, ServiceMethod::in_person, day("2026-09-01")};
    serve.file_ids = {proof};
    EXPECT_EQ(steps.give("handler.housing", serve), "done");
    EXPECT_EQ(std::get<minqiao::Service>(steps.office.file(steps.id).acts.back().body).file_ids,
              std::vector{proof});
}

TEST(Service, DatesNoReceiptBeforeTheOpinionNorAfterToday) {
    Steps steps;
    steps.accepted().later(5).answered().later(5);
    const int opinion = steps.matter().n;
    EXPECT_EQ(steps.give("handler.housing", Serve{opinion, ServiceMethod::mail, day("2026-09-05")}),
              "invalid_fields regulation_2022.35 received_on:too_early");
    EXPECT_EQ(steps.give("handler.housing", Serve{opinion, ServiceMethod::mail, day("2026-09-12")}),
              "invalid_fields regulation_2022.35 received_on:in_the_future");
    EXPECT_EQ(steps.give("handler.housing", Serve{opinion, ServiceMethod::mail, day("2026-09-06")}), "done");
}

TEST(Service, IsOfAWrittenAnswerOnce) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Serve{4, ServiceMethod::mail, day("2026-09-01")}),
              "nothing_to_serve regulation_2022.35");
    steps.answered();
    const int opinion = steps.matter().n;
    EXPECT_EQ(steps.give("handler.housing", Serve{1, ServiceMethod::mail, day("2026-09-01")}),
              "invalid_fields regulation_2022.35 act:unknown");
    steps.served();
    EXPECT_EQ(steps.give("handler.housing", Serve{opinion, ServiceMethod::mail, day("2026-09-01")}),
              "served_already regulation_2022.35");
}

TEST(Service, BelongsToWhoGaveTheAnswer) {
    Steps steps;
    steps.accepted().answered();
    EXPECT_EQ(steps.give("reviewer.city", Serve{steps.matter().n, ServiceMethod::mail, day("2026-09-01")}),
              "outside_mandate regulation_2022.35");
    steps.served().asked_reexamination().reexamined();
    EXPECT_EQ(steps.give("handler.housing", Serve{steps.matter().n, ServiceMethod::mail, day("2026-09-01")}),
              "served_already regulation_2022.35");
    EXPECT_EQ(steps.give("reviewer.city", Serve{steps.matter().n, ServiceMethod::mail, day("2026-09-01")}),
              "done");
    EXPECT_EQ(steps.state(), "final_review_open");
}

}  // namespace
}  // namespace minqiao
