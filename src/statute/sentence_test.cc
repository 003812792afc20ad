#include "statute/sentence.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

std::vector<std::string> sentences(const Due& due, Language language) {
    std::vector<std::string> said;
    for (const auto& line : due.sum) said.push_back(sentence(line, language, statute_on_disk()));
    return said;
}

Due extended() {
    return due_on({"acceptance", CivilDay(2026, 7, 27)}, {60, Unit::day, "regulation_2022.34"},
                  {{15, "regulation_2022.34", CivilDay(2026, 9, 22)}}, calendar_on_disk(), {});
}

TEST(SumInWords, IsPlainChinese) {
    EXPECT_EQ(sentences(extended(), Language::zh),
              (std::vector<std::string>{
                  "2026年7月27日（周一）受理，当天不计",
                  "按《信访工作条例》第三十四条，期限60日，数到2026年9月25日（中秋节）",
                  "2026年9月22日批准延长15日（《信访工作条例》第三十四条），数到2026年10月10日（补班）",
                  "2026年10月10日（周六）调休上班，算工作日",
                  "2026年10月10日（周六）到期",
              }));
}

TEST(SumInWords, IsPlainEnglish) {
    EXPECT_EQ(
        sentences(extended(), Language::en),
        (std::vector<std::string>{
            "27 July 2026 (Monday): the matter was accepted; this day is not counted",
            "Regulations on Petition Work, Art. 34: 60 days, up to 25 September 2026 (Mid-Autumn Festival)",
            "Extended by 15 days on 22 September 2026 (Regulations on Petition Work, Art. 34), up to "
            "10 October 2026 (made-up working day)",
            "10 October 2026 (Saturday) is worked to make up for a holiday: counts as a working day",
            "Due on 10 October 2026 (Saturday)",
        }));
}

TEST(SumInWords, SaysWorkingDaysWhereTheyAreCounted) {
    const auto due = due_on({"referral_received", CivilDay(2026, 7, 27)},
                            {5, Unit::working_day, "regulation_2022.23"}, {}, calendar_on_disk(), {});
    const auto said = sentences(due, Language::zh);
    EXPECT_EQ(said[1], "2026年8月1日是周六，不上班，跳过");
    EXPECT_EQ(said[3], "按《信访工作条例》第二十三条，期限5个工作日，数到2026年8月3日（周一）");
}

TEST(SumInWords, TellsThatADayIsProvisional) {
    const auto due = due_on({"petition_received", CivilDay(2026, 12, 21)},
                            {15, Unit::day, "regulation_2022.22"}, {}, calendar_on_disk(), {});
    EXPECT_EQ(sentences(due, Language::zh)[2],
              "2027年放假安排尚未录入，暂按周一至周五上班计算，录入后可能变动");
    EXPECT_EQ(sentences(due, Language::en)[2],
              "The holiday notice of 2027 is not on file: counted by the week alone, and may change");
}

TEST(SumInWords, LeavesNoPlaceUnfilled) {
    const std::vector<Due> dues{
        extended(),
        due_on({"acceptance", CivilDay(2026, 8, 2)}, {60, Unit::day, "regulation_2022.34"}, {},
               calendar_on_disk(), {}),
        due_on({"acceptance", CivilDay(2026, 8, 2)}, {60, Unit::day, "regulation_2022.34"}, {},
               calendar_on_disk(), {Unit::day, false}),
        due_on({"acceptance", CivilDay(2026, 9, 29)}, {5, Unit::working_day, "regulation_2022.23"},
               {{5, "regulation_2022.23", CivilDay(2026, 9, 30)}}, calendar_on_disk(), {}),
        due_as_set({"assignment_received", CivilDay(2026, 9, 1)}, CivilDay(2027, 1, 1), "regulation_2022.22",
                   calendar_on_disk()),
    };
    for (const auto& due : dues)
        for (const auto language : {Language::zh, Language::en})
            for (const auto& said : sentences(due, language)) {
                EXPECT_EQ(said.find_first_of("{}"), std::string::npos) << said;
                EXPECT_EQ(said.find("sum."), std::string::npos) << said;
                EXPECT_EQ(said.find("()"), std::string::npos) << said;
                EXPECT_EQ(said.find("（）"), std::string::npos) << said;
            }
}

TEST(SumInWords, HasAnEnglishNameForEveryHolidayOnFile) {
    for (CivilDay day(2006, 12, 1); day < CivilDay(2027, 1, 1); day = day.plus_days(1)) {
        const auto name = calendar_on_disk().name_of(day);
        EXPECT_NE(statute_on_disk().word("day." + name, Language::en), "day." + name) << name;
    }
}

TEST(SumInWords, KeepsAnUnknownHolidaysOwnName) {
    const SumLine line{CivilDay(2030, 5, 8), "skipped_holiday", "植树节", "", 0, Unit::day, {}};
    EXPECT_EQ(sentence(line, Language::en, statute_on_disk()),
              "8 May 2030 (Wednesday) is off for 植树节: skipped");
}

TEST(DateInWords, IsWrittenAsEachLanguageWritesIt) {
    EXPECT_EQ(date_in_words(CivilDay(2026, 10, 1), Language::zh, statute_on_disk()), "2026年10月1日");
    EXPECT_EQ(date_in_words(CivilDay(2026, 10, 1), Language::en, statute_on_disk()), "1 October 2026");
}

}  // namespace
}  // namespace minqiao
