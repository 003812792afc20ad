#include "http/table.h"

#include <gtest/gtest.h>

namespace minqiao::http {
namespace {

TEST(Table, runs_nothing_that_somebody_wrote) {
    for (const std::string text :
         {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"}) {
        const std::string cell = table_cell(text);
        EXPECT_TRUE(cell.starts_with("'") || cell.starts_with("\"'")) << cell;
    }
}

TEST(Table, quotes_what_would_end_a_cell) {
    EXPECT_EQ(table_cell("平整土地"), "平整土地");
    EXPECT_EQ(table_cell("a,b"), "\"a,b\"");
    EXPECT_EQ(table_cell("说“好”,\"是\""), "\"说“好”,\"\"是\"\"\"");
    EXPECT_EQ(table_cell("两\n行"), "\"两\n行\"");
    EXPECT_EQ(table_cell("1=1"), "1=1");
}

TEST(Table, keeps_the_place_of_empty_cells) {
    EXPECT_EQ(table_row({"", "b", ""}), ",b,\r\n");
    EXPECT_EQ(table_row({"a"}), "a\r\n");
}

}  // namespace
}  // namespace minqiao::http
