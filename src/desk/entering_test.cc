// Notices and settings in a store: tried, entered, and what the working lists then say.
#include "desk/entering.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "desk/desk.h"
#include "desk/founded_county_test.h"
#include "json/decode.h"
#include "store/settings.h"

namespace minqiao {
namespace {

class EnteringTest : public FoundedCountyTest {
protected:
    std::shared_ptr<const Office> office(Transaction& tx) {
        auto found =
            load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
        return std::make_shared<const Office>(*std::move(found));
    }
    Desk desk(Transaction& tx) {
        return {office(tx), chance_here(), [](RefusalCode, Language) { return "sentence"; }};
    }
    // A moment each time, later than the last.
    Moment now() { return {start_of(today).plus_seconds(9 * 3600 + ++seconds)}; }
    Caller caller(const char* account) const { return {*county().officer(account), account, Language::zh}; }

    MatterId begin(const std::string& more = "") {
        const auto asked = json::decode<PetitionAsked>(
            R"({"channel":"letter","petitioners":[{"name":"温小满"}],"subject":"路灯不亮","text":"坏了一个月。")" +
            more + "}");
        MatterId id;
        keep([&](Transaction& tx) {
            const auto made = desk(tx).register_petition(tx, caller("clerk"), now(), *asked);
            if (made) id = *MatterId::parse(made->matter.id);
        });
        return id;
    }
    std::string give(const char* account, MatterId id, const std::string& command, int n) {
        std::string code;
        keep([&](Transaction& tx) {
            const auto given = desk(tx).give(tx, caller(account), now(), id, n, *read_command(command));
            code = given ? "" : given.error().code;
        });
        return code;
    }
    MatterPage page(const char* account, MatterId id) {
        MatterPage found;
        store->read_and_wait([&](Transaction& tx) {
            auto shown = desk(tx).matter(tx, caller(account), now(), id);
            if (shown) found = *std::move(shown);
        });
        return found;
    }
    std::string listed_due() {
        std::string days;
        store->read_and_wait([&](Transaction& tx) {
            days.clear();
            each<std::string>(tx, "select due_on from docket_duties order by subject, opened_by, kind",
                              [&](const std::string& day) { days += (days.empty() ? "" : " ") + day; });
        });
        return days;
    }

    std::vector<CalendarAct> notice(const std::string& days, const std::string& title = "补充通知") {
        const auto asked = json::decode<NoticeAsked>(R"({"title":")" + title + R"(","days":[)" + days + "]}");
        auto acts = acts_of(*asked);
        EXPECT_TRUE(acts);
        return *acts;
    }
    static std::string off(const std::string& day) {
        return R"({"on":")" + day + R"(","name":"中秋节","is_off":true})";
    }
    Preview tried(const std::vector<CalendarAct>& acts, PreviewAsked asked = {}) {
        Preview shown;
        store->read_and_wait([&](Transaction& tx) {
            auto found = preview(tx, *office(tx), now(), acts, asked);
            if (found) shown = *std::move(found);
        });
        return shown;
    }
    Entered entered(const std::vector<CalendarAct>& acts) {
        Entered made;
        keep([&](Transaction& tx) {
            made = enter(tx, *office(tx), county().officer("admin")->id, now(), acts, chance_here());
        });
        return made;
    }
    std::string faults(const std::string& asked) {
        const auto acts = acts_of(*json::decode<NoticeAsked>(asked));
        std::string text;
        for (const FieldFault& fault : acts ? std::vector<FieldFault>() : acts.error().fields)
            text += (text.empty() ? "" : " ") + fault.name + ":" + fault.code;
        return text;
    }
    std::string set_faults(const SettingAsked& asked) {
        std::string text;
        store->read_and_wait([&](Transaction& tx) {
            const auto acts = acts_of(asked, *office(tx));
            for (const FieldFault& fault : acts ? std::vector<FieldFault>() : acts.error().fields)
                text += (text.empty() ? "" : " ") + fault.name + ":" + fault.code;
        });
        return text;
    }

    CivilDay today{2026, 9, 1};
    int seconds = 0;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, EnteringTest, both_databases, name_of_database);

TEST_P(EnteringTest, TriesANoticeAndKeepsNothing) {
    begin();
    begin();
    const auto before = count("records");
    const Preview shown = tried(notice(off("2026-09-16")));
    EXPECT_EQ(shown.effect.moved, 2);
    EXPECT_EQ(shown.count, 2);
    ASSERT_EQ(shown.items.size(), 2U);
    EXPECT_EQ(shown.items[0].number, "2026-00001");
    EXPECT_EQ(shown.items[0].was_due_on.text(), "2026-09-16");
    EXPECT_EQ(shown.items[0].due_on.text(), "2026-09-17");
    ASSERT_EQ(shown.effect.organs.size(), 1U);
    EXPECT_EQ(shown.effect.organs[0].organ_id, county().organ("office")->id);
    EXPECT_EQ(count("records"), before);
    EXPECT_EQ(listed_due(), "2026-09-16 2026-09-16");
    EXPECT_EQ(tried(notice(off("2026-09-17"))).effect.moved, 0);
}

TEST_P(EnteringTest, TellsWhatBecomesOnTimeOrLate) {
    begin();
    today = CivilDay(2026, 9, 17);
    EXPECT_EQ(tried(notice(off("2026-09-16"))).effect.become_on_time, 1);
    entered(notice(off("2026-09-16")));
    const auto back = notice(R"({"on":"2026-09-16","name":"中秋节","is_off":false})");
    const Preview shown = tried(back);
    EXPECT_EQ(shown.effect.become_late, 1);
    EXPECT_EQ(shown.items[0].becomes, Lamp::late);
}

TEST_P(EnteringTest, ReadsAPreviewPageByPage) {
    for (int matter = 0; matter < 5; ++matter) begin();
    const auto acts = notice(off("2026-09-16"));
    PreviewAsked asked;
    asked.limit = 2;
    std::vector<std::string> numbers;
    for (int pages = 0; pages < 4; ++pages) {
        const Preview shown = tried(acts, asked);
        EXPECT_EQ(shown.count, 5);
        EXPECT_EQ(shown.effect.moved, 5);
        for (const RedatedItem& item : shown.items) numbers.push_back(*item.number);
        asked.cursor = shown.next_cursor;
        if (!asked.cursor) break;
    }
    EXPECT_EQ(numbers, (std::vector<std::string>{"2026-00001", "2026-00002", "2026-00003", "2026-00004",
                                                 "2026-00005"}));
    asked.organ = county().organ("housing")->id;
    EXPECT_EQ(tried(acts, asked).count, 0);
}

TEST_P(EnteringTest, EntersANoticeAndRedatesTheLists) {
    const MatterId ended = begin();
    const MatterId open = begin();
    EXPECT_EQ(give("clerk", ended, R"({"command":"withdraw","reason":"修好了。"})", 1), "");
    today = CivilDay(2026, 9, 3);
    const Entered made = entered(notice(off("2026-09-16"), "关于调休的补充通知"));
    EXPECT_EQ(made.effect.moved, 1);
    EXPECT_EQ(listed_due(), "2026-09-17");
    const MatterPage shown = page("head.office", open);
    EXPECT_EQ(shown.duties[0].due_on.text(), "2026-09-17");
    const auto& reason = shown.duties[0].sum[shown.duties[0].sum.size() - 2];
    EXPECT_EQ(reason.sentence,
              "2026年9月3日录入“关于调休的补充通知”，到期日由2026年9月16日改为2026年9月17日");
    EXPECT_EQ(page("head.office", ended).ended_duties[0].due_on.text(), "2026-09-16");
    // As rows would be made anew from the records.
    store->read_and_wait([&](Transaction& tx) {
        const auto newest = office(tx);
        EXPECT_FALSE(newest->calendar().is_worked(CivilDay(2026, 9, 16)));
        EXPECT_NE(newest->version, "");
        const auto notices = list_notices(tx, *newest, std::nullopt, 1);
        ASSERT_TRUE(notices);
        EXPECT_EQ(notices->items[0].title, "关于调休的补充通知");
        EXPECT_EQ(notices->items[0].n, made.acts[0]);
        EXPECT_EQ(notices->items[0].officer_id, county().officer("admin")->id);
        EXPECT_EQ(notices->count, std::int64_t(notices_on_disk().size()) + 1);
        EXPECT_TRUE(notices->next_cursor);
    });
}

TEST_P(EnteringTest, NamesNoNumberOfASealedMatter) {
    begin(R"(,"kind":"accusation","complained_of":[{"person_name":"顾某"}])");
    const Preview shown = tried(notice(off("2026-09-16")));
    ASSERT_EQ(shown.items.size(), 1U);
    EXPECT_EQ(shown.items[0].number, std::nullopt);
}

TEST_P(EnteringTest, ChangesASettingFromADayOn) {
    begin();
    today = CivilDay(2026, 9, 2);
    begin();
    const SettingAsked stricter{"clock.K1", "5", CivilDay(2026, 9, 2), "提速"};
    EXPECT_EQ(set_faults(stricter), "");
    std::vector<CalendarAct> acts;
    store->read_and_wait([&](Transaction& tx) { acts = *acts_of(stricter, *office(tx)); });
    EXPECT_EQ(entered(acts).effect.moved, 1);
    EXPECT_EQ(listed_due(), "2026-09-16 2026-09-07");
    store->read_and_wait([&](Transaction& tx) {
        const auto items = list_settings(tx, *office(tx), today);
        const auto found = std::ranges::find(items, "clock.K1", &SettingItem::name);
        ASSERT_NE(found, items.end());
        EXPECT_EQ(found->value, "5");
        EXPECT_EQ(found->days_max, 15);
        ASSERT_EQ(found->history.size(), 1U);
        EXPECT_EQ(found->history[0].reason, "提速");
        // What petitioners may ask within is not the office's to set.
        EXPECT_EQ(std::ranges::find(items, "clock.K7", &SettingItem::name), items.end());
        EXPECT_EQ(std::ranges::find(items, "clock.K4", &SettingItem::name), items.end());
    });
}

TEST_P(EnteringTest, RunsASettingDryOverThePast) {
    const MatterId id = begin();
    today = CivilDay(2026, 9, 10);
    EXPECT_EQ(give("head.office", id, R"({"command":"withdraw","reason":"修好了。"})", 1), "");
    begin();
    std::vector<CalendarAct> acts;
    store->read_and_wait([&](Transaction& tx) {
        acts = *acts_of(SettingAsked{"clock.K1", "5", CivilDay(2026, 9, 1), "试算"}, *office(tx));
    });
    EXPECT_EQ(tried(acts).effect.moved, 1);
    PreviewAsked past;
    past.scope = RedatingScope::past;
    const Preview shown = tried(acts, past);
    EXPECT_EQ(shown.effect.moved, 2);
    EXPECT_EQ(shown.effect.become_late, 1);  // ended on the tenth, five days end on the seventh
    EXPECT_EQ(shown.items[0].ended_on, CivilDay(2026, 9, 10));
    // What was entered after it ended is no part of the trial.
    entered(notice(off("2026-09-16")));
    EXPECT_EQ(tried(acts, past).items[0].was_due_on, CivilDay(2026, 9, 16));
    EXPECT_EQ(tried(notice(off("2006-10-02")), past).effect.moved, 0);
}

TEST_P(EnteringTest, NamesWhatIsWrong) {
    EXPECT_EQ(faults(R"({"title":" ","days":[]})"), "title:required");
    EXPECT_EQ(faults(R"({"title":"t"})"), "days:required");
    EXPECT_EQ(faults(R"({"title":"t","text":"x"})"), "format:required");
    EXPECT_EQ(faults(R"({"title":"t","days":[]})"), "days:out_of_range");
    EXPECT_EQ(faults(R"({"title":"t","year":2030,"days":[)" + off("2026-09-16") + "]}"),
              "days[0].on:out_of_range");
    EXPECT_EQ(faults(R"({"title":"t","days":[)" + off("2026-09-16") + "," + off("2026-09-16") + "]}"),
              "days[1].on:duplicate");
    EXPECT_EQ(faults(R"({"title":"t","format":"ics","text":"BEGIN:VCALENDAR"})"), "text:bad_value");
    EXPECT_EQ(faults(R"({"title":"t","format":"tsv","text":"a\tb"})"), "text:bad_value");
    const CivilDay from(2026, 9, 1);
    EXPECT_EQ(set_faults({"lamp", "1", from, "r"}), "name:unknown");
    EXPECT_EQ(set_faults({"clock.K7", "10", from, "r"}), "name:unknown");
    EXPECT_EQ(set_faults({"clock.K5", "61", from, "r"}), "value:out_of_range");
    EXPECT_EQ(set_faults({"clock.K5", "soon", from, "r"}), "value:unknown");
    EXPECT_EQ(set_faults({"counting.day_means", "10", from, "r"}), "value:unknown");
    EXPECT_EQ(set_faults({"counting.day_means", "day", CivilDay(1999, 1, 1), ""}),
              "in_force_from:out_of_range reason:required");
}

TEST_P(EnteringTest, CarriesOldSettingsOver) {
    begin();
    keep([&](Transaction& tx) {
        put_setting(tx, "counting.day_means", "working_day");
        const auto from = CivilDay(2005, 5, 1);
        EXPECT_TRUE(carry_settings_over(tx, "380121", from, now().at));
        EXPECT_FALSE(carry_settings_over(tx, "380121", from, now().at));
    });
    store->read_and_wait([&](Transaction& tx) {
        const auto found = office(tx);
        EXPECT_EQ(found->reckonings.known_before(Instant(0)).value_on(setting_day_means, today),
                  "working_day");
        EXPECT_EQ(find_setting(tx, "counting.day_means"), std::nullopt);
    });
}

}  // namespace
}  // namespace minqiao
