#include "record/written_act.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "record/command_reader.h"
#include "record/commitment.h"

namespace minqiao {
namespace {

const std::string seed(32, 's');

Act registration_act() {
    Registration registration;
    registration.petition.received_on = CivilDay(2026, 11, 2);
    registration.petition.subject = Content("河堤上的路灯坏了");
    registration.petition.text = Content("三盏灯灭了一个月。");
    Petitioner petitioner;
    petitioner.name = Identity("𠮷小桥");
    petitioner.phone = Identity("13800138000");
    registration.petition.petitioners = {petitioner};
    Act act;
    act.n = 1;
    act.on = CivilDay(2026, 11, 2);
    act.recorded_at = *Instant::parse("2026-11-02T01:30:00Z");
    act.body = registration;
    return act;
}

TEST(WrittenAct, HoldsNoTextAndNoName) {
    Act act = registration_act();
    const WrittenAct written = write_act(act, seed);
    EXPECT_EQ(written.bytes.find("路灯"), std::string::npos);
    EXPECT_EQ(written.bytes.find("小桥"), std::string::npos);
    EXPECT_EQ(written.bytes.find("13800138000"), std::string::npos);
    EXPECT_EQ(written.kept.size(), 4u);
}

TEST(WrittenAct, ReadAndFilledIsTheActThatWasWritten) {
    Act act = registration_act();
    const WrittenAct written = write_act(act, seed);
    auto read = read_act(written.bytes);
    ASSERT_TRUE(read);
    Act again = *std::move(read);
    fill(again, written.kept);
    EXPECT_EQ(again, act);
}

TEST(WrittenAct, ReadWithoutItsTextsIsWrittenTheSame) {
    Act act = registration_act();
    const WrittenAct written = write_act(act, seed);
    auto read = read_act(written.bytes);
    ASSERT_TRUE(read);
    Act again = *std::move(read);
    fill(again, written.kept);
    EXPECT_EQ(write_act(again, seed).bytes, written.bytes);
}

TEST(WrittenAct, OfVersionOneStaysReadable) {
    // Saved when version 1 began; it never changes.
    constexpr std::string_view saved =
        R"({"v":1,"n":2,"on":"2026-11-03","recorded_at":"2026-11-03T02:00:00Z",)"
        R"("officer_id":"00000000000000000000000000000001","organ_id":"00000000000000000000000000000002",)"
        R"("act":"referral","to_organ_id":"00000000000000000000000000000003"})";
    const auto read = read_act(saved);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->n, 2);
    EXPECT_EQ(std::get<Referral>(read->body).to_organ_id, (OrganId{0, 3}));
    Act again = *read;
    EXPECT_EQ(write_act(again, seed).bytes, saved);
}

// Saved when each act came to be; none is ever changed, and a new act adds its own.
TEST(WrittenAct, OfEveryKindStaysReadableAsItWasSaved) {
    std::set<std::string> kinds;
    for (const auto& entry : std::filesystem::directory_iterator("test/vectors/acts_version_1")) {
        std::string saved;
        std::getline(std::ifstream(entry.path()), saved);
        const auto read = read_act(saved);
        ASSERT_TRUE(read) << entry.path();
        EXPECT_EQ(rewritten(*read), saved);
        EXPECT_EQ(entry.path().stem(), std::string(name_of(read->body)));
        kinds.insert(entry.path().stem());
    }
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, AnyActBody>>(
        [&]<class Body>(boost::mp11::mp_identity<Body>) {
            EXPECT_TRUE(kinds.contains(std::string(Body::name))) << "no saved form of " << Body::name;
        });
}

TEST(WrittenAct, OfAnUnknownVersionIsNotRead) {
    EXPECT_FALSE(read_act(R"({"v":2,"n":1})"));
    EXPECT_FALSE(read_act("{}"));
    EXPECT_FALSE(read_act(""));
}

TEST(WrittenAct, NoticesAnAlteredText) {
    Act act = registration_act();
    WrittenAct written = write_act(act, seed);
    EXPECT_TRUE(keeps_its_commitments(act, written.kept));
    written.kept[1].value += "!";
    EXPECT_FALSE(keeps_its_commitments(act, written.kept));
}

TEST(WrittenAct, KeepsItsCommitmentsWhenATextWasErased) {
    Act act = registration_act();
    WrittenAct written = write_act(act, seed);
    written.kept.erase(written.kept.begin());
    EXPECT_TRUE(keeps_its_commitments(act, written.kept));
}

TEST(Commitment, AgreesWithTheLedgersOwnVector) {
    // test/vectors/ledger: the first opening, and the field line of leaf.txt that it opens.
    const auto salt = from_base64("p7d/GK1lnockKbfGVBLmqPlkRFaNZW5SJfWS97pSDPI=");
    const auto value = from_base64("5byg5LiJ");
    ASSERT_TRUE(salt && value);
    EXPECT_EQ(base64(bytes_of(commitment_to("petitioner.name", *value, *salt))),
              "66VYThXnd42LsmynA29UzLSCNUpC/ostXHicqurwmK8=");
}

TEST(CommandReader, ReadsACommandWithItsDay) {
    const auto asked =
        read_command(R"({"command":"screen","on":"2026-11-03","kind":"appeal","category":"x","branch":6})");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->on, CivilDay(2026, 11, 3));
    EXPECT_EQ(name_of(whole(asked->command)), "screen");
}

TEST(CommandReader, RefusesRegistrationAndImport) {
    EXPECT_FALSE(read_command(R"({"command":"register"})"));
    EXPECT_FALSE(read_command(R"({"command":"import_reply","text":"x"})"));
}

}  // namespace
}  // namespace minqiao
