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

}  // namespace
}  // namespace minqiao
