// Any bytes as a file of holidays and as each file of statutes/: reading never crashes, names every
// fault, and what it accepts can be counted with. The first byte chooses the file (0 to 6 as
// digits: regulation, categories, counting, words, policies, holidays, local regulation); the others are
// small and whole.
#include <cstdint>
#include <string_view>

#include "base/assertion.h"
#include "statute/sentence.h"

namespace {

using namespace minqiao;

constexpr std::string_view words = R"({"words": [{"id": "event.a", "zh": "甲", "en": "a"},
    {"id": "sum.start", "zh": "{on}{name}", "en": "{on} {name}"}]})";
constexpr std::string_view counting = R"({"in_force_from": "2005-05-01", "source": "s", "verified": "no",
    "rule": {"day_means": "day", "rolls_last_day": true}, "lamp": {"days": 5, "unit": "working_day"}})";
constexpr std::string_view categories = R"({"in_force_from": "2022-05-01", "source": "s", "verified": "no",
    "categories": [{"id": "a", "name": {"zh": "甲", "en": "a"}, "children": []}]})";
constexpr std::string_view regulation = R"({"id": "r", "name": {"zh": "条例", "en": "r"},
    "in_force_from": "2022-05-01", "source": "s", "representatives_max": 5, "articles": [{"id": "r.1",
    "number": 1, "gist": {"zh": "一", "en": "one"}, "in_force_from": "2022-05-01", "source": "s",
    "verified": "yes"}], "clocks": [{"id": "K1", "name": {"zh": "钟", "en": "clock"}, "length": "fixed",
    "days": 15, "unit": "day", "starts_with": "a", "ends_with": "a", "pauses": [], "branches": [],
    "article": "r.1", "in_force_from": "2022-05-01", "source": "s", "verified": "yes"}], "kinds": [],
    "branches": [], "grounds": [], "remedies": [], "rules": {"a": "r.1"}})";

constexpr std::string_view policies = R"({"laws": [{"id": "l", "name": {"zh": "法", "en": "law"},
    "in_force_from": "2005-05-01", "source": "s", "verified": "no", "articles": []}]})";

constexpr std::string_view local = R"({"id": "o", "name": {"zh": "省", "en": "o"}, "division": "33",
    "in_force_from": "2022-06-01", "source": "s", "verified": "yes", "upon": [{"regulation": "r",
    "verified": "no"}], "articles": [{"id": "o.1", "number": 1, "gist": {"zh": "一", "en": "one"},
    "in_force_from": "2022-06-01", "source": "s", "verified": "yes"}], "clocks": [{"id": "K1", "days": 5,
    "unit": "working_day", "article": "o.1", "source": "s", "verified": "yes"}], "grounds": [],
    "rules": {"a": "o.1"}})";

void check_faults(const ReadingFaults& faults) {
    ASSERT_THAT(!faults.empty(), "a refusal names what is wrong");
    for (const auto& fault : faults) ASSERT_THAT(!fault.rule.empty(), "a fault names the rule it breaks");
}

void count_with(const Statute& statute, const Calendar& calendar) {
    auto all = statute.regulations();
    for (const auto& laid : statute.local_regulations()) all.push_back(laid.regulation);
    for (const auto& in : all) {
        for (const auto& clock : in.clocks) {
            if (!clock.days) continue;
            const Start start{clock.starts_with, CivilDay(2026, 9, 29)};
            const auto due =
                due_on(start, {*clock.days, clock.unit, clock.article}, {}, calendar, statute.counting());
            ASSERT_THAT(due.due_on > start.on, "a due day lies after the start");
            for (const auto& line : due.sum) sentence(line, Language::zh, statute);
        }
    }
}

void read_notices(std::string_view text) {
    const auto notices = read_holidays({"holidays", text});
    if (!notices) return check_faults(notices.error());
    const Calendar calendar(*notices);
    const CivilDay from(2026, 9, 29);
    const CivilDay next = calendar.next_worked(from);
    ASSERT_THAT(next >= from && calendar.is_worked(next), "the next worked day is worked and not earlier");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    if (count == 0) return 0;
    const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, count - 1);
    const int chosen = (bytes[0] + 1) % 7;
    if (chosen == 5) return read_notices(text), 0;
    const auto statute = Statute::read({{{"regulation", chosen == 0 ? text : regulation}},
                                        {{"policies", chosen == 4 ? text : policies}},
                                        {"categories", chosen == 1 ? text : categories},
                                        {"counting", chosen == 2 ? text : counting},
                                        {"words", chosen == 3 ? text : words},
                                        {{"local", chosen == 6 ? text : local}}});
    if (statute)
        count_with(*statute, Calendar());
    else
        check_faults(statute.error());
    return 0;
}
