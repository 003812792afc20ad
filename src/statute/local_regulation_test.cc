#include "statute/local_regulation.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const Statute& law() {
    return statute_on_disk();
}

std::string id_on(CivilDay day, std::string_view division, bool even_unconfirmed = false) {
    const auto* regulation = law().regulation_on(day, division, even_unconfirmed);
    return regulation ? regulation->id : "none";
}

std::string faults_after(const std::string& what, const std::string& with) {
    StatuteFiles files;
    const auto at = files.local_zhejiang.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    files.local_zhejiang.replace(at, what.size(), with);
    const auto read = files.read();
    return read ? "" : text_of(read.error());
}

TEST(LocalRegulation, IsChosenByDivisionAndDay) {
    EXPECT_EQ(id_on({2016, 7, 31}, "330106"), "regulation_2005");
    EXPECT_EQ(id_on({2016, 8, 1}, "330106"), "zhejiang_2016_upon_regulation_2005");
    EXPECT_EQ(id_on({2022, 4, 30}, "330106"), "zhejiang_2016_upon_regulation_2005");
    EXPECT_EQ(id_on({2022, 4, 30}, "310101"), "regulation_2005");
    EXPECT_EQ(id_on({2005, 4, 30}, "330106"), "none");
}

TEST(LocalRegulation, StandsBackWhereNobodyConfirmedIt) {
    EXPECT_EQ(id_on({2022, 5, 1}, "330106"), "regulation_2022");
    EXPECT_EQ(id_on({2022, 5, 1}, "330106", true), "zhejiang_2016_upon_regulation_2022");
    EXPECT_EQ(id_on({2022, 5, 1}, "310101", true), "regulation_2022");
}

TEST(LocalRegulation, SaysWhatItSaysAndLeavesTheRestNational) {
    const auto* local = law().regulation("zhejiang_2016_upon_regulation_2022");
    ASSERT_TRUE(local);
    const auto days = [&](const char* id) { return local->clock(id)->days.value_or(0); };
    for (const char* id : {"K1", "K2", "K3"}) {
        EXPECT_EQ(days(id), 5) << id;
        EXPECT_EQ(local->clock(id)->unit, Unit::working_day) << id;
        EXPECT_EQ(local->clock(id)->article, "zhejiang_2016.20") << id;
    }
    EXPECT_EQ(days("K5"), 30);
    EXPECT_EQ(days("K6"), 60);
    EXPECT_EQ(local->clock("K6")->length, Length::at_most);
    EXPECT_EQ(local->clock("K5")->branches, std::vector<int>{6});
    EXPECT_EQ(local->clock("K4")->article, "regulation_2022.23");
    EXPECT_EQ(days("K7"), 30);
    EXPECT_EQ(local->clock("K8")->article, "regulation_2022.35");
    EXPECT_EQ(local->article_for("extension"), "zhejiang_2016.23");
    EXPECT_EQ(local->article_for("final_review"), "regulation_2022.36");
    EXPECT_EQ(local->ground("no_remedy_in_time")->article, "zhejiang_2016.25");
    EXPECT_EQ(local->representatives_of(10), 3);
    EXPECT_EQ(local->representatives_of(11), 5);
    EXPECT_EQ(law().regulation("zhejiang_2016_upon_regulation_2005")->clock("K4"), nullptr);
    EXPECT_EQ(law().citation("zhejiang_2016.23", Language::zh), "《浙江省信访条例》第二十三条");
}

TEST(LocalRegulation, IsRefusedWhereItDoesNotFit) {
    EXPECT_NE(faults_after("{\"regulation\": \"regulation_2005\"", "{\"regulation\": \"regulation_1995\"")
                  .find("upon[0].regulation: is a national regulation"),
              std::string::npos);
    EXPECT_NE(faults_after("\"id\": \"K1\"", "\"id\": \"K99\"").find("clocks[0].id: is a clock"),
              std::string::npos);
    EXPECT_NE(faults_after("\"days\": 5", "\"days\": 0").find("clocks[0].days: is a number"),
              std::string::npos);
    EXPECT_NE(faults_after("\"extension\": \"zhejiang_2016.23\"", "\"extension\": \"zhejiang_2016.99\"")
                  .find("rules.extension: is an article"),
              std::string::npos);
    EXPECT_NE(faults_after("\"division\"", "\"place\"").find("place"), std::string::npos);
}

}  // namespace
}  // namespace minqiao
