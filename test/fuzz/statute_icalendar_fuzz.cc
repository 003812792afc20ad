// Any bytes as an iCalendar file: reading never crashes, names every fault with its rule, and what it
// accepts is a calendar to count with, each day once and in order.
#include <cstdint>
#include <string_view>

#include "base/assertion.h"
#include "base/text.h"
#include "statute/icalendar.h"

using namespace minqiao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const auto days = read_icalendar({"fuzz", {reinterpret_cast<const char*>(bytes), count}});
    if (!days) {
        ASSERT_THAT(!days.error().empty(), "a refusal names what is wrong");
        for (const auto& fault : days.error()) ASSERT_THAT(!fault.rule.empty(), "a fault names its rule");
        return 0;
    }
    ASSERT_THAT(!days->empty(), "a file without a day is refused");
    for (std::size_t place = 0; place < days->size(); ++place) {
        const NoticeDay& day = (*days)[place];
        ASSERT_THAT(is_utf8(day.name) && !day.name.empty(), "a day has a name");
        ASSERT_THAT(place == 0 || (*days)[place - 1].on < day.on, "days stand once and in order");
    }
    const Calendar calendar({{days->back().on.year(), *days}});
    const CivilDay next = calendar.next_worked(days->front().on);
    ASSERT_THAT(next >= days->front().on && calendar.is_worked(next), "the next worked day is worked");
    return 0;
}
