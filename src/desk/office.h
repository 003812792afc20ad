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
    Reckonings reckonings;
    CategoryChanges category_changes;
    std::string version;  // another one when the office has changed
    OrganTree organs;
    std::vector<Officer> officers;
    std::string index_key;  // of blind indexes and query codes; 32 bytes

    const Calendar& calendar() const { return reckonings.now().calendar(); }
    Jurisdiction place() const {
        return {*statute, organs, officers, reckonings, category_changes, jurisdiction};
    }
    // What matters are about, as it stands here on a day.
    std::vector<Category> categories(CivilDay day) const {
        return category_changes.applied_to(statute->classification().categories, day);
    }
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

// Which office a transaction meets. Whoever writes by it shares it until the work ends; whoever changes it
// holds it alone, so that nothing is written by rules that have just been changed, on any node.
std::string office_version(Transaction& tx);
void share_office(Transaction& tx);
void hold_office(Transaction& tx);
// After a change: servers load the office anew.
void renew_office(Transaction& tx, std::string_view random_bytes);

// Settings of counting that were written before there were acts for them become acts; true when there
// were any.
bool carry_settings_over(Transaction& tx, std::string_view jurisdiction, CivilDay in_force_from, Instant at);

// Nothing when the store was not initialised.
std::optional<Office> load_office(Transaction& tx, std::shared_ptr<const Statute> statute);

}  // namespace minqiao
