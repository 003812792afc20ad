#include "intake/petition_row.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace minqiao {
namespace {

class PetitionRowTest : public testing::Test {
protected:
    void heads(const std::vector<std::string>& names) {
        auto columns = Columns::of(names);
        ASSERT_TRUE(columns.has_value());
        reading.columns = *columns;
        reading.today = {2024, 5, 6};
    }
    Result<PetitionRowRead, std::string> read(std::vector<std::string> cells) const {
        return read_petition_row({2, std::move(cells), ""}, reading);
    }
    std::string reason(std::vector<std::string> cells) const {
        const auto outcome = read(std::move(cells));
        return outcome ? "" : outcome.error();
    }

    RowReading reading;
};

TEST_F(PetitionRowTest, IsAnOnlinePetitionOfItsTimeWithItsReply) {
    heads({"msg_id", "user", "time", "subject", "detail", "reply", "reply_time", "likes"});
    const auto read_row =
        read({"7", "A1", "2019-08-05T10:00:00", "路灯", "路灯不亮", "已修", "2019-08-09T08:00:00", "3"});
    ASSERT_TRUE(read_row) << read_row.error();
    const Desk::ImportedRow& row = read_row->row;
    EXPECT_EQ(row.petition.channel, Channel::online);
    EXPECT_EQ(row.petition.received_on, CivilDay(2019, 8, 5));
    EXPECT_EQ(row.petition.subject.text(), "路灯");
    EXPECT_EQ(row.petition.text.text(), "路灯不亮");
    ASSERT_EQ(row.petition.petitioners.size(), 1U);
    EXPECT_EQ(row.petition.petitioners[0].name.text(), "A1");
    EXPECT_FALSE(row.petition.anonymous);
    EXPECT_EQ(row.reply, "已修");
    EXPECT_EQ(row.replied_on, CivilDay(2019, 8, 9));
}

TEST_F(PetitionRowTest, TakesItsSubjectFromTheTextAndTheDayFromTheCaller) {
    heads({"text"});
    EXPECT_EQ(reason({"你好"}), "the day of receipt is missing; --received-on gives one to such rows");
    reading.received_on = CivilDay(2024, 1, 2);
    const auto row = read({"第一行\n  第二行" + std::string(60, 'x')});
    ASSERT_TRUE(row);
    EXPECT_EQ(row->row.petition.subject.text(), "第一行 第二行" + std::string(23, 'x'));
    EXPECT_EQ(letters_in(row->row.petition.subject.text()), 30U);
    EXPECT_EQ(row->row.petition.received_on, CivilDay(2024, 1, 2));
    EXPECT_TRUE(row->row.petition.anonymous);
    EXPECT_FALSE(row->row.reply);
}

TEST_F(PetitionRowTest, SaysWhyItIsBadWithoutQuotingIt) {
    heads({"text", "time", "reply", "reply_time"});
    EXPECT_EQ(reason({"  ", "2019-08-05", "", ""}), "the text is missing");
    EXPECT_EQ(reason({"甲", "2019-02-30", "", ""}), "the day of receipt is no day of the calendar");
    EXPECT_EQ(reason({"甲", "2024-05-07", "", ""}), "the day of receipt lies in the future");
    EXPECT_EQ(reason({"甲", "2019-08-05", "乙", "soon"}), "the day of the reply is no day of the calendar");
    EXPECT_EQ(reason({"甲", "2019-08-05", "乙", "2024-05-07"}), "the day of the reply lies in the future");
    EXPECT_EQ(reason({"甲", "2019-08-05", "乙", "2019-08-04"}), "the reply is older than the question");
    EXPECT_EQ(reason({"甲", "2019-08-05T09:00:00", "乙", "2019-08-05T08:59:59"}),
              "the reply is older than the question");
    EXPECT_EQ(reason({"甲", "2019-08-05"}), "it has 2 fields, the heads have 4");
    EXPECT_EQ(reason({"甲", "2024-05-06", "", ""}), "");
}

TEST_F(PetitionRowTest, KeepsItsSourceWhileItStaysTheSame) {
    heads({"id", "text", "time"});
    const auto source = [&](const char* id, const char* text) {
        return read({id, text, "2019-08-05"})->row.source;
    };
    EXPECT_EQ(source("7", "甲"), source("7", "甲"));
    EXPECT_NE(source("7", "甲"), source("7", "乙"));
    EXPECT_NE(source("7", "甲"), source("8", "甲"));
    EXPECT_EQ(read({"7", "甲", "2019-08-05"})->name, read({"7", "乙", "2019-08-05"})->name);
    EXPECT_EQ(read({"", "甲", "2019-08-05"})->name, "");
}

TEST(Columns, AreKnownByTheirHeadsInAnyOrder) {
    const auto columns = Columns::of({"Reply", " 主题 ", "留言详情", "时间"});
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->cell({"a", "b", "c", "d"}, Column::reply), "a");
    EXPECT_EQ(columns->cell({"a", "b", "c", "d"}, Column::subject), "b");
    EXPECT_EQ(columns->cell({"a", "b", "c", "d"}, Column::text), "c");
    EXPECT_EQ(columns->cell({"a", "b", "c", "d"}, Column::received), "d");
    EXPECT_EQ(columns->cell({"a", "b", "c", "d"}, Column::id), "");
    EXPECT_FALSE(Columns::of({"type", "status"}));
}

}  // namespace
}  // namespace minqiao
