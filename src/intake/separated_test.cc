#include "intake/separated.h"

#include <gtest/gtest.h>

#include <fstream>

#include "intake/test_file.h"

namespace minqiao {
namespace {

std::vector<TableRow> rows_of(Table& table) {
    std::vector<TableRow> rows;
    for (TableRow row; table.next(row);) rows.push_back(row);
    return rows;
}

std::vector<TableRow> tabbed(const std::string& text) {
    const TestFile file(text);
    TabbedTable table(file.path());
    return rows_of(table);
}

std::vector<TableRow> with_commas(const std::string& text) {
    const TestFile file(text);
    CommaTable table(file.path());
    return rows_of(table);
}

using Cells = std::vector<std::string>;

TEST(TabbedTable, UndoesItsEscapes) {
    const auto rows = tabbed("a\tb\nx\\ty\\nz\\\\\tno\\escape\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells, (Cells{"a", "b"}));
    EXPECT_EQ(rows[1].cells, (Cells{"x\ty\nz\\", "no\\escape"}));
}

TEST(TabbedTable, ToleratesMarkLineEndsOfWindowsAndBlankLines) {
    const auto rows = tabbed(
        "\xef\xbb\xbf"
        "a\tb\r\n\r\n1\t\r\n\n2\t3");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].cells, (Cells{"a", "b"}));
    EXPECT_EQ(rows[1].cells, (Cells{"1", ""}));
    EXPECT_EQ(rows[1].line, 3U);
    EXPECT_EQ(rows[2].cells, (Cells{"2", "3"}));
    EXPECT_EQ(rows[2].line, 5U);
}

TEST(TabbedTable, NamesWhatIsNoUtf8OrTooLongAndGoesOn) {
    const auto rows = tabbed("ok\t\xff\n" + std::string(cell_bytes_max + 1, 'x') + "\tb\n甲\t乙\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].fault, "field 2 is not UTF-8");
    EXPECT_EQ(rows[1].fault, "field 1 is longer than 1 MiB");
    EXPECT_EQ(rows[1].cells[0].size(), cell_bytes_max);
    EXPECT_EQ(rows[2].fault, "");
    EXPECT_EQ(rows[2].cells, (Cells{"甲", "乙"}));
}

TEST(CommaTable, ReadsQuotesAsTheStandardSays) {
    const auto rows = with_commas("a,b\r\n\"one, two\",\"say \"\"so\"\"\nand on\"\r\n,\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[1].cells, (Cells{"one, two", "say \"so\"\nand on"}));
    EXPECT_EQ(rows[1].line, 2U);
    EXPECT_EQ(rows[2].cells, (Cells{"", ""}));
    EXPECT_EQ(rows[2].line, 4U);
}

TEST(CommaTable, NamesBrokenQuotes) {
    const auto rows = with_commas("\"a\"b,c\n\"never closed\nto the end");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].fault, "field 1 goes on after its quote");
    EXPECT_EQ(rows[1].fault, "a quote is not closed");
}

TEST(CommaTable, KeepsALineEndThatWasQuoted) {
    const auto rows = with_commas("\"a\r\",b\r\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells, (Cells{"a\r", "b"}));
}

}  // namespace
}  // namespace minqiao
