#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const std::string heads = "date\tname\tis_off\tnotice_year\n";

ReadingFault fault_in(const std::string& rows) {
    const auto read = read_holidays({"days.tsv", rows});
    EXPECT_FALSE(read.has_value());
    return read ? ReadingFault{} : read.error().front();
}

TEST(HolidayReader, ReadsEveryNoticeOfTheReferenceFile) {
    const auto text = text_on_disk("statutes/reference/holidays_cn.tsv");
    const auto notices = read_holidays({"holidays_cn.tsv", text});
    ASSERT_TRUE(notices) << text_of(notices.error());
    EXPECT_EQ(notices->size(), 20u);
    EXPECT_EQ(notices->front().year, 2007);
    EXPECT_EQ(notices->back().year, 2026);
    std::size_t days = 0;
    for (const auto& notice : *notices) days += notice.days.size();
    EXPECT_EQ(days, 678u);
}

TEST(HolidayReader, ReadsLinesThatEndAsOnWindows) {
    const auto notices =
        read_holidays({"days.tsv", "date\tname\tis_off\tnotice_year\r\n2026-10-01\t国庆节\t1\t2026\r\n"});
    ASSERT_TRUE(notices) << text_of(notices.error());
    EXPECT_EQ(notices->at(0).days.at(0).name, "国庆节");
}

TEST(HolidayReader, ReadsAFileWithoutNotices) {
    const auto notices = read_holidays({"days.tsv", heads});
    ASSERT_TRUE(notices);
    EXPECT_TRUE(notices->empty());
}

TEST(HolidayReader, RefusesOtherHeads) {
    EXPECT_EQ(fault_in("day\tname\n"),
              (ReadingFault{"days.tsv", "line 1", "names the columns date, name, is_off, notice_year"}));
    EXPECT_EQ(fault_in("").path, "line 1");
}

TEST(HolidayReader, NamesTheLineAndColumnOfADayThatDoesNotExist) {
    EXPECT_EQ(fault_in(heads + "2026-02-30\t春节\t1\t2026\n"),
              (ReadingFault{"days.tsv", "line 2, date", "is a day, YYYY-MM-DD"}));
}

TEST(HolidayReader, RefusesAnEmptyName) {
    EXPECT_EQ(fault_in(heads + "2026-10-01\t \t1\t2026\n").path, "line 2, name");
}

TEST(HolidayReader, RefusesANameThatIsNotUtf8) {
    EXPECT_EQ(fault_in(heads + "2026-10-01\t\xff\xfe\t1\t2026\n").path, "line 2, name");
}

TEST(HolidayReader, RefusesAnythingButYesOrNoForOff) {
    EXPECT_EQ(fault_in(heads + "2026-10-01\t国庆节\tyes\t2026\n").path, "line 2, is_off");
}

TEST(HolidayReader, RefusesANoticeOfAnotherYear) {
    EXPECT_EQ(fault_in(heads + "2026-10-01\t国庆节\t1\t2025\n").path, "line 2, notice_year");
    EXPECT_EQ(fault_in(heads + "2026-10-01\t国庆节\t1\t26\n").path, "line 2, notice_year");
}

TEST(HolidayReader, RefusesADayGivenTwice) {
    const auto fault = fault_in(heads + "2026-10-01\t国庆节\t1\t2026\n2026-10-01\t国庆节\t0\t2026\n");
    EXPECT_EQ(fault, (ReadingFault{"days.tsv", "line 3, date", "stands once; also on line 2"}));
}

TEST(HolidayReader, RefusesAnEmptyLineInTheMiddle) {
    EXPECT_EQ(fault_in(heads + "\n2026-10-01\t国庆节\t1\t2026\n").path, "line 2");
}

TEST(HolidayReader, NamesEveryBadLineAtOnce) {
    const auto read = read_holidays({"days.tsv", heads + "x\ty\t1\t2026\n2026-10-01\t国庆节\t2\t2026\n"});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().size(), 2u);
}

}  // namespace
}  // namespace minqiao
