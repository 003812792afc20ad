#include "statute/icalendar.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

Result<std::vector<NoticeDay>, ReadingFaults> read(const std::string& events) {
    return read_icalendar({"n.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n"});
}

std::string event(const std::string& properties) {
    return "BEGIN:VEVENT\r\n" + properties + "END:VEVENT\r\n";
}

// The first fault, as "path: rule".
std::string fault(const std::string& events) {
    const auto days = read(events);
    if (days) return "none";
    return days.error()[0].path + ": " + days.error()[0].rule;
}

TEST(ICalendar, HoldsStretchesOfWholeDays) {
    const auto days =
        read(event("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270104\r\nSUMMARY:元旦假期\r\n") +
             event("UID:2@x\r\nDTSTART;VALUE=DATE:20270109\r\nSUMMARY;LANGUAGE=zh:元旦（班）\r\n"));
    ASSERT_TRUE(days);
    EXPECT_EQ(*days, (std::vector<NoticeDay>{{{2027, 1, 1}, "元旦", true},
                                             {{2027, 1, 2}, "元旦", true},
                                             {{2027, 1, 3}, "元旦", true},
                                             {{2027, 1, 9}, "元旦", false}}));
}

TEST(ICalendar, MayBeFoldedMarkedAndQuoted) {
    const auto days =
        read_icalendar({"n.ics",
                        "\xEF\xBB\xBF"
                        "begin:vcalendar\nBEGIN:VEVENT\nSUMMARY:国庆\n 节\\, 中秋节 补班\n"
                        "DTSTART;X-A=\"a:b;c\";VALUE=DATE:20270\n\t926\nDURATION:P2D\n"
                        "BEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:别忘\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR"});
    ASSERT_TRUE(days) << days.error()[0].rule;
    EXPECT_EQ(*days, (std::vector<NoticeDay>{{{2027, 9, 26}, "国庆节, 中秋节", false},
                                             {{2027, 9, 27}, "国庆节, 中秋节", false}}));
}

TEST(ICalendar, KeepsAMarkThatIsTheWholeName) {
    const auto days =
        read(event("DTSTART:20271008\r\nSUMMARY: 补班\r\n") + event("DTSTART:20271009\r\nSUMMARY:休\r\n"));
    ASSERT_TRUE(days) << days.error()[0].rule;
    EXPECT_EQ(*days, (std::vector<NoticeDay>{{{2027, 10, 8}, "补班", false}, {{2027, 10, 9}, "休", true}}));
}

TEST(ICalendar, IsNotGuessedAt) {
    const std::string name = "SUMMARY:元旦\r\n";
    EXPECT_EQ(fault(""), ": holds at least one VEVENT");
    EXPECT_EQ(fault(event("DTSTART:20270101T080000Z\r\n" + name)),
              "line 4: DTSTART is a whole day, such as 20271001");
    EXPECT_EQ(fault(event("DTSTART;VALUE=DATE:20270230\r\n" + name)),
              "line 4: DTSTART is a whole day, such as 20271001");
    EXPECT_EQ(fault(event("DTSTART:20270101\r\nRRULE:FREQ=YEARLY\r\n" + name)),
              "line 5: an event that repeats is no holiday notice: one VEVENT for each stretch");
    EXPECT_EQ(fault(event(name)), "line 3: this event has a DTSTART");
    EXPECT_EQ(fault(event("DTSTART:20270101\r\n")), "line 3: this event has a SUMMARY");
    EXPECT_EQ(fault(event("DTSTART:20270101\r\nSUMMARY: —：\r\n")), "line 3: this event has a SUMMARY");
    EXPECT_EQ(fault(event("DTSTART:20270101\r\nDTEND:20270101\r\n" + name)),
              "line 3: DTEND is after DTSTART, by at most 366 days");
    EXPECT_EQ(fault(event("DTSTART:20270101\r\nDURATION:PT1H\r\n" + name)),
              "line 5: DURATION is whole days, such as P3D");
    const auto once = event("DTSTART:20270101\r\n" + name);
    EXPECT_EQ(fault(once + once), "line 7: 2027-01-01 stands in an earlier event");
    EXPECT_EQ(fault("BEGIN:VEVENT\r\n"), "line 3: this event has an end");
    EXPECT_FALSE(read_icalendar({"n.ics", "date\tname"}));
    EXPECT_FALSE(read_icalendar({"n.ics", "BEGIN:VCALENDAR\xFF"}));
}

// "off 春节", "worked 春节" or "?", of one Wednesday with this summary.
std::string sense(const std::string& summary, const std::string& on = "20270203") {
    const auto days = read(event("DTSTART:" + on + "\r\nSUMMARY:" + summary + "\r\n"));
    if (!days) return days.error()[0].path == "line 5" ? "?" : days.error()[0].path;
    return (*days)[0].is_off ? "off " + (*days)[0].name : "worked " + (*days)[0].name;
}

TEST(ICalendar, IsMarkedAtEitherEndAndInBrackets) {
    for (const char* worked :
         {"春节（班）",   "春节(班)",   "春节 班",        "春节（补班）",     "春节(补班日)",
          "春节（上班）", "春节[补班]", "春节【上班日】", "春节（调休上班）", "春节补班日",
          "春节上班",     "春节-补班",  "补班：春节",     "补班 春节",        "【补班】春节",
          "（班）春节",   "上班:春节",  "春节(Workday)",  "春节 (WORK DAY)",  "Workday: 春节"})
        EXPECT_EQ(sense(worked), "worked 春节") << worked;
    for (const char* off :
         {"春节", "春节（休）", "春节(休)", "春节 休", "春节假期", "春节放假", "春节（放假）", "春节休息日",
          "放假：春节", "（休）春节", "春节(Holiday)", "春节 day off"})
        EXPECT_EQ(sense(off), "off 春节") << off;
    EXPECT_EQ(sense("春节调休（上班）"), "worked 春节调休");
    EXPECT_EQ(sense("春节假期（补班）"), "worked 春节假期");
    EXPECT_EQ(sense("Labour Day(Workday)"), "worked Labour Day");
    EXPECT_EQ(sense("Workers' Day (Holiday)"), "off Workers' Day");
    EXPECT_EQ(sense("补班日"), "worked 补班日");
}

TEST(ICalendar, IsNotGuessedAtByASummary) {
    for (const char* unclear : {"春节调休", "春节（调休）", "值班安排", "班车停运", "Workers' Day",
                                "春节 at WORK", "春节放假（补班）", "补班（休）", "休息：春节上班"})
        EXPECT_EQ(sense(unclear), "?") << unclear;
    EXPECT_EQ(fault(event("SUMMARY:春节调休\r\nDTSTART:20270203\r\n")),
              "line 4: SUMMARY says whether these days are off or worked, such as 春节（休） or 春节（班）");
}

// A weekend is off anyway: whoever enters one day of it means something, and mostly that it is worked.
TEST(ICalendar, IsToldWhatASingleDayOfAWeekendMeans) {
    for (const char* on : {"20270206", "20270207"}) {
        EXPECT_EQ(sense("春节", on), "?");
        EXPECT_EQ(sense("春节（休）", on), "off 春节");
        EXPECT_EQ(sense("春节（班）", on), "worked 春节");
    }
    EXPECT_TRUE(read(event("DTSTART:20270206\r\nDTEND:20270213\r\nSUMMARY:春节\r\n")));
}

}  // namespace
}  // namespace minqiao
