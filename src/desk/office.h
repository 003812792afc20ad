// The office as it stands: its law, its calendar, its organs and officers. Loaded from the store, never
// changed in place; after a change a new one takes its place.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "matter/occasion.h"
#include "organ/officer.h"
#include "organ/organ.h"
#include "statute/calendar.h"
#include "statute/statute.h"
#include "store/transaction.h"

namespace minqiao {

struct Office {
    std::string jurisdiction;  // division code, the first part of every key
    OrganId organ_id;          // the store's own petition office
    Level level = Level::county;
    bool is_demonstration = false;
    std::shared_ptr<const Statute> statute;
    Calendar calendar;
    OrganTree organs;
    std::vector<Officer> officers;
    std::string index_key;  // of blind indexes and query codes; 32 bytes

    Jurisdiction place() const { return {*statute, calendar, organs, officers}; }
    // Null when there is none.
    const Officer* officer(OfficerId id) const;
};

// What makes an empty store an office. Organs and officers come beside it.
struct OfficeFounding {
    std::string jurisdiction;
    OrganId organ_id;
    bool is_demonstration = false;
    std::vector<Organ> organs;
    std::vector<Officer> officers;
    std::vector<HolidayNotice> notices;
};

// Writes settings, organs, officers and the calendar's acts into an uninitialised store.
inline constexpr std::size_t founding_random_bytes = 48;
void found_office(Transaction& tx, const OfficeFounding& founding, Instant at, std::string_view random_bytes);

// Settings an office may change: counting.day_means (day, working_day), counting.rolls_last_day (yes,
// no). After a change the lists must be rebuilt, since days move.
bool is_good_setting(std::string_view name, std::string_view value);

// Nothing when the store was not initialised.
std::optional<Office> load_office(Transaction& tx, std::shared_ptr<const Statute> statute);

}  // namespace minqiao
