#include "statute/lamp.h"

namespace minqiao {

Lamp lamp(CivilDay due_on, CivilDay today, const Calendar& calendar, const LampThreshold& threshold) {
    if (due_on < today) return Lamp::late;
    const int left = threshold.unit == Unit::working_day ? calendar.working_days_between(today, due_on)
                                                         : days_between(today, due_on);
    return left <= threshold.days ? Lamp::due_soon : Lamp::on_time;
}

}  // namespace minqiao
