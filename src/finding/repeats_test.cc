#include "finding/repeats.h"

#include <gtest/gtest.h>

#include "finding/fixture_test.h"
#include "finding/persons.h"

namespace minqiao {
namespace {

const std::string index_key(32, 'k');

Petitioner person(const std::string& name, const std::string& id_number = "", const std::string& phone = "") {
    Petitioner petitioner;
    petitioner.name = Identity(name);
    if (!id_number.empty()) petitioner.id_number = Identity(id_number);
    if (!phone.empty()) petitioner.phone = Identity(phone);
    return petitioner;
}

Petition petition(std::vector<Petitioner> petitioners, const std::string& subject, const std::string& text) {
    static std::uint64_t last = 0;
    Petition made;
    made.id = PetitionId{7, ++last};
    made.petitioners = std::move(petitioners);
    made.subject = Content(subject);
    made.text = Content(text);
    made.requests = {Content("请求尽快解决")};
    return made;
}

const std::string old_number = "110105194912310021";

class RepeatsTest : public Finding {
protected:
    void put_petition(std::int64_t subject, const Petition& given) {
        put(subject, {given.subject.text(), given.text.text()});
        keep([&](Transaction& tx) { index_persons(tx, matter(subject), given, index_key); });
    }
    std::vector<Likeness> similar_to(const Petition& asked, const Seeker& seeker = sorter,
                                     Language language = Language::zh) {
        std::vector<Likeness> found;
        const auto fault = store->read_and_wait(
            [&](Transaction& tx) { found = similar(tx, seeker, asked, index_key, language); });
        EXPECT_FALSE(fault) << fault->inside;
        return found;
    }
    static std::vector<std::string> kinds(const Likeness& likeness) {
        std::vector<std::string> found;
        for (const Reason& reason : likeness.reasons) found.push_back(reason.kind);
        return found;
    }
    using Kinds = std::vector<std::string>;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, RepeatsTest, both_databases, name_of_database);

TEST_P(RepeatsTest, FindTheSamePersonByAnyTrait) {
    put_petition(1, petition({person("王秀兰", old_number, "13900001111")}, "井盖丢失", "巷口井盖没了"));
    const std::string else_subject = "幼儿园入园名额";
    const std::string else_text = "孩子报不上名";

    auto found = similar_to(petition({person("王秀蘭")}, else_subject, else_text));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(kinds(found[0]), Kinds{"name"});
    found = similar_to(petition({person("李四方", "", "+86 139 0000 1111")}, else_subject, else_text));
    EXPECT_EQ(kinds(found.at(0)), Kinds{"phone"});
    found = similar_to(petition({person("李四方", "110105194912310021")}, else_subject, else_text));
    EXPECT_EQ(kinds(found.at(0)), Kinds{"id_number"});
    found = similar_to(petition({person("李四方", "110105491231002")}, else_subject, else_text));
    EXPECT_EQ(kinds(found.at(0)), Kinds{"id_number"}) << "the form of fifteen digits";
    EXPECT_TRUE(similar_to(petition({person("李四方")}, else_subject, else_text)).empty());
}

TEST_P(RepeatsTest, CountCosignersAndTheRepresentedPerson) {
    Petition stored = petition({person("赵一平"), person("钱多多")}, "井盖丢失", "巷口井盖没了");
    stored.represented = person("孙小美");
    put_petition(1, stored);
    for (const char* name : {"赵一平", "钱多多", "孙小美"}) {
        Petition asked = petition({person("周代理")}, "别的事", "另外一件");
        asked.represented = person(name);
        EXPECT_EQ(similar_to(asked).size(), 1U) << name;
    }
}

TEST_P(RepeatsTest, TakeAPlaceAsAFurtherReasonBesideTheName) {
    Petition stored = petition({person("王秀兰")}, "井盖丢失", "巷口井盖没了");
    stored.household_place = "330106003000";
    put_petition(1, stored);
    Petition asked = petition({person("王秀兰")}, "别的事", "另外一件");
    const double by_name = similar_to(asked).at(0).score;
    asked.residence_place = "330106011000";
    EXPECT_EQ(kinds(similar_to(asked).at(0)), (Kinds{"name", "place"}));
    EXPECT_GT(similar_to(asked).at(0).score, by_name);
    asked.residence_place = "330108011000";
    EXPECT_EQ(kinds(similar_to(asked).at(0)), Kinds{"name"});
}

TEST_P(RepeatsTest, FindTheSameMatterInOtherWordsOfAnotherPerson) {
    put_petition(1, petition({person("王秀兰")}, "锦绣花园三期外墙脱落",
                             "锦绣花园三期七幢外墙瓷砖多次脱落，砸坏楼下车辆，物业不管。"));
    for (int subject = 2; subject <= 30; ++subject)
        put_petition(subject, petition({person("路人" + std::to_string(subject))}, "路灯不亮，请求维修",
                                       "小区门口的路灯不亮，物业不管，请求尽快解决。"));
    const auto found = similar_to(petition({person("李四方")}, "外墙瓷砖脱落无人管",
                                           "我住锦绣花园三期，七幢外墙瓷砖脱落，请物业维修。"));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].subject, 1);
    ASSERT_EQ(kinds(found[0]), Kinds{"words"});
    EXPECT_TRUE(found[0].reasons[0].text.starts_with("共同词语：")) << found[0].reasons[0].text;
    EXPECT_NE(found[0].reasons[0].text.find("锦绣花园三期"), std::string::npos) << found[0].reasons[0].text;
    EXPECT_TRUE(found.size() == 1 || found[1].score < found[0].score / 2);
}

TEST_P(RepeatsTest, ScoreEveryFurtherReasonHigher) {
    const std::string subject = "锦绣花园三期外墙脱落";
    const std::string text = "锦绣花园三期七幢外墙瓷砖多次脱落，砸坏楼下车辆。";
    put_petition(1, petition({person("王秀兰", old_number, "13900001111")}, subject, text));
    double last = 0;
    for (const auto& asked : {petition({person("王秀兰")}, "别的事", "另外一件"),
                              petition({person("王秀兰", "", "13900001111")}, "别的事", "另外一件"),
                              petition({person("王秀兰", old_number, "13900001111")}, "别的事", "另外一件"),
                              petition({person("王秀兰", old_number, "13900001111")}, subject, text)}) {
        const double score = similar_to(asked).at(0).score;
        EXPECT_GT(score, last);
        EXPECT_LE(score, 1);
        last = score;
    }
}

TEST_P(RepeatsTest, ExplainThemselvesInEnglishToo) {
    const Petition stored = petition({person("王秀兰", old_number)}, "锦绣花园三期外墙脱落", "砸坏楼下车辆");
    put_petition(1, stored);
    const auto found = similar_to(stored, sorter, Language::en);
    EXPECT_EQ(found.at(0).reasons.at(0), (Reason{"id_number", "Same identity number"}));
    EXPECT_TRUE(found.at(0).reasons.back().text.starts_with("Shared words: "));
}

TEST_P(RepeatsTest, RevealNoPersonalValue) {
    Petition stored =
        petition({person("欧阳明月", old_number, "13900001111")}, "欧阳明月反映外墙瓷砖脱落",
                 "本人欧阳明月，电话13900001111，身份证110105194912310021，外墙瓷砖脱落砸坏车辆");
    put_petition(1, stored);
    for (const Reason& reason : similar_to(stored).at(0).reasons)
        for (const char* value : {"欧阳", "明月", "1390", "0000", "1949"})
            EXPECT_EQ(reason.text.find(value), std::string::npos) << reason.text;
    store->read_and_wait([](Transaction& tx) {
        dump(tx, "finding_keys", [](std::string_view row) {
            for (const char* value : {"欧阳", "13900001111", "110105194912310021"})
                EXPECT_EQ(row.find(value), row.npos);
        });
    });
}

TEST_P(RepeatsTest, KeepNoKeysOfAccusationsConfidentialAndAnonymousPetitions) {
    Petition stored = petition({person("王秀兰", old_number)}, "检举", "收受财物");
    stored.kind = Kind::accusation;
    put_petition(1, stored);
    stored.kind.reset();
    stored.confidential = true;
    put_petition(2, stored);
    stored.confidential = false;
    stored.anonymous = true;
    put_petition(3, stored);
    EXPECT_EQ(count("finding_keys"), 0);

    stored.anonymous = false;
    put_petition(4, stored);
    EXPECT_GT(count("finding_keys"), 0);
    Petition asked = petition({person("王秀兰", old_number)}, "别的事", "另外一件");
    EXPECT_EQ(similar_to(asked).size(), 1U);
    asked.kind = Kind::accusation;
    EXPECT_TRUE(similar_to(asked).empty()) << "no history of a person who accuses";
    keep([](Transaction& tx) { drop_persons(tx, matter(4)); });
    EXPECT_EQ(count("finding_keys"), 0);
}

TEST_P(RepeatsTest, ShowNothingOfWhatTheSeekerMayNotSee) {
    const Petition stored = petition({person("王秀兰", old_number)}, "锦绣花园三期外墙脱落", "砸坏楼下车辆");
    put_petition(1, stored);
    EXPECT_EQ(similar_to(stored).size(), 1U);
    EXPECT_TRUE(similar_to(stored, handler).empty());
    keep([](Transaction& tx) {
        execute(tx, "insert into docket_barred (jurisdiction, subject, officer) values (:j, 1, :o)", here,
                sorter.officer);
    });
    EXPECT_TRUE(similar_to(stored).empty());
}

TEST_P(RepeatsTest, AreFoundBehindManyNewerOnesOutOfSight) {
    const Petition stored = petition({person("王秀兰")}, "锦绣花园三期外墙脱落", "外墙瓷砖砸坏楼下车辆");
    put_petition(1, stored);
    keep([](Transaction& tx) { show(tx, 1, handler); });
    for (int subject = 2; subject <= 60; ++subject) put_petition(subject, stored);
    for (int subject = 61; subject <= 360; ++subject)
        put_petition(subject, petition({person("路人")}, "路灯不亮，请求维修", "夜里走路不便"));
    const auto found = similar_to(petition({person("李四方")}, "锦绣花园三期", "外墙瓷砖砸坏车辆"), handler);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject, 1);
}

TEST_P(RepeatsTest, AreTenAtMostTheNewestFirstAmongEquals) {
    const Petition stored = petition({person("王秀兰", old_number)}, "锦绣花园三期外墙脱落", "砸坏楼下车辆");
    for (int subject = 1; subject <= 14; ++subject) put_petition(subject, stored);
    const auto found = similar_to(stored);
    ASSERT_EQ(found.size(), 10U);
    EXPECT_EQ(found.front().subject, 14);
    EXPECT_EQ(found.back().subject, 5);
}

TEST(PersonKeys, DifferByOfficeAndByTrait) {
    const Petition asked = petition({person("王秀兰", old_number, "13900001111")}, "事", "事");
    const auto here_keys = person_keys(asked, index_key);
    const auto there_keys = person_keys(asked, std::string(32, 'x'));
    ASSERT_EQ(here_keys.size(), 4U);
    for (std::size_t i = 0; i < here_keys.size(); ++i) {
        EXPECT_EQ(here_keys[i].key.size(), 32U);
        EXPECT_NE(here_keys[i].key, there_keys[i].key);
    }
}

}  // namespace
}  // namespace minqiao
