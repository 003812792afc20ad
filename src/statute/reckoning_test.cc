#include "statute/reckoning.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const CivilDay first_of_july(2026, 7, 1);
const Instant in_may = start_of(CivilDay(2026, 5, 1));
const Instant in_june = start_of(CivilDay(2026, 6, 1));

Setting setting(std::string_view name, std::string value, CivilDay from = first_of_july) {
    return {std::string(name), std::move(value), from};
}

HolidayNotice day_off(CivilDay on) {
    return {on.year(), {{on, "端午节", true}}};
}

const Clock& clock(std::string_view id) {
    return *statute_on_disk().regulation("regulation_2022")->clock(id);
}

TEST(Reckoning, KnowsNothingButTheWeekAtFirst) {
    const Reckonings reckonings;
    EXPECT_TRUE(reckonings.now().calendar().is_worked(CivilDay(2026, 10, 1)));
    EXPECT_EQ(reckonings.now().value_on(setting_rolls_last_day, first_of_july), std::nullopt);
    EXPECT_EQ(reckonings.now().term_of(clock("K5"), first_of_july).days, 60);
}

TEST(Reckoning, HoldsASettingFromItsDayOn) {
    const Reckonings reckonings({{setting(setting_rolls_last_day, "no"), "", {}},
                                 {setting(setting_rolls_last_day, "yes", CivilDay(2026, 8, 1)), "", in_may},
                                 {setting(setting_day_means, "working_day"), "", in_may}});
    const Reckoning& known = reckonings.now();
    EXPECT_TRUE(known.counting_on(CivilDay(2026, 6, 30), {}).rolls_last_day);
    EXPECT_EQ(known.counting_on(CivilDay(2026, 6, 30), {}).day_means, Unit::day);
    EXPECT_FALSE(known.counting_on(first_of_july, {}).rolls_last_day);
    EXPECT_EQ(known.counting_on(first_of_july, {}).day_means, Unit::working_day);
    EXPECT_TRUE(known.counting_on(CivilDay(2026, 8, 1), {}).rolls_last_day);
    EXPECT_TRUE(known.window_counting_on(first_of_july, {}).rolls_last_day);
    EXPECT_EQ(known.window_counting_on(first_of_july, {}).day_means, Unit::working_day);
    EXPECT_FALSE(known.window_counting_on(first_of_july, {Unit::day, false}).rolls_last_day);
    // Of two that begin on one day, the later entry holds.
    const auto corrected = reckonings.with({setting(setting_rolls_last_day, "yes"), "", in_june});
    EXPECT_TRUE(corrected.now().counting_on(first_of_july, {}).rolls_last_day);
    EXPECT_FALSE(reckonings.now().counting_on(first_of_july, {}).rolls_last_day);
}

TEST(Reckoning, NeverGivesMoreDaysThanTheRegulation) {
    const auto term = [](std::string value, std::string_view id = "K5") {
        const Reckonings set({{setting("clock." + std::string(id), std::move(value)), "", in_may}});
        return set.now().term_of(clock(id), first_of_july);
    };
    EXPECT_EQ(term("45").days, 45);
    EXPECT_EQ(term("45").lawful_days, 60);
    EXPECT_EQ(term("60").lawful_days, std::nullopt);
    EXPECT_EQ(term("61").days, 60);
    EXPECT_EQ(term("lawful").days, 60);
    EXPECT_EQ(term("0").days, 60);
    EXPECT_EQ(term("3", "K11").days, 0);
}

TEST(Reckoning, RemembersWhatWasKnownBefore) {
    const CivilDay day(2026, 6, 19);
    const Reckonings reckonings({{day_off(CivilDay(2026, 6, 18)), "", {}},
                                 {day_off(day), "notice", in_may},
                                 {setting(setting_rolls_last_day, "no"), "reason", in_june}});
    EXPECT_TRUE(reckonings.known_before(in_may).calendar().is_worked(day));
    EXPECT_FALSE(reckonings.known_before(in_may).calendar().is_worked(CivilDay(2026, 6, 18)));
    EXPECT_FALSE(reckonings.known_before(in_june).calendar().is_worked(day));
    EXPECT_TRUE(reckonings.known_before(in_june).counting_on(first_of_july, {}).rolls_last_day);
    EXPECT_FALSE(reckonings.now().counting_on(first_of_july, {}).rolls_last_day);

    const auto changes = reckonings.changes(in_may, {});
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].entry.title, "notice");
    EXPECT_EQ(changes[1].entry.title, "reason");
    EXPECT_FALSE(changes[0].known.calendar().is_worked(day));
    EXPECT_EQ(reckonings.changes(in_may, in_june).size(), 1U);
    EXPECT_EQ(reckonings.changes(in_june, {}).size(), 1U);
    EXPECT_TRUE(reckonings.changes(in_june.plus_seconds(1), {}).empty());
}

TEST(OwnTerm, StandsInTheSumBesideTheLaw) {
    const Reckonings set({{setting("clock.K5", "45"), "", in_may}});
    const auto due = due_on({"acceptance", first_of_july}, set.now().term_of(clock("K5"), first_of_july), {},
                            calendar_on_disk(), {});
    EXPECT_EQ(due.due_on, CivilDay(2026, 8, 17));  // the forty-fifth day is Saturday 15 August
    EXPECT_EQ(due.sum[1].what, "own_term");
    EXPECT_EQ(due.sum[1].name, "60");
}

}  // namespace
}  // namespace minqiao
