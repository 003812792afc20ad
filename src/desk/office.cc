#include "desk/office.h"

#include <algorithm>

#include "base/assertion.h"
#include "base/digest.h"
#include "desk/calendar_acts.h"
#include "desk/category_acts.h"
#include "desk/organ_acts.h"
#include "store/connection.h"
#include "store/organs.h"
#include "store/settings.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

constexpr std::size_t index_key_bytes = 32;
constexpr std::size_t calendar_id_bytes = 16;
static_assert(index_key_bytes + calendar_id_bytes == founding_random_bytes);

constexpr std::string_view setting_jurisdiction = "office.jurisdiction";
constexpr std::string_view setting_organ = "office.organ_id";
constexpr std::string_view setting_demonstration = "office.is_demonstration";
constexpr std::string_view setting_index_key = "office.index_key";
constexpr std::string_view setting_version = "office.version";
// Everybody who writes by the office's law, organs and calendar shares it; who changes them is alone.
constexpr std::int64_t office_lock = 3;

std::string setting_that_must_be(Transaction& tx, std::string_view name) {
    auto value = find_setting(tx, name);
    if (!value) stop_work(Fault::Kind::damaged, "a setting of the office is missing");
    return std::move(*value);
}

}  // namespace

const Officer* Office::officer(OfficerId id) const {
    const auto found = std::ranges::find(officers, id, &Officer::id);
    return found == officers.end() ? nullptr : &*found;
}

void found_office(Transaction& tx, const OfficeFounding& founding, Instant at,
                  std::string_view random_bytes) {
    ASSERT_THAT(random_bytes.size() >= founding_random_bytes, "an office is founded with enough chance");
    for (const Organ& organ : founding.organs) put_organ(tx, founding.jurisdiction, organ);
    for (const Officer& officer : founding.officers) put_officer(tx, founding.jurisdiction, officer);
    begin_calendar(tx, founding.jurisdiction, hex(random_bytes.substr(index_key_bytes, calendar_id_bytes)),
                   founding.notices, at);
    put_setting(tx, setting_jurisdiction, founding.jurisdiction);
    put_setting(tx, setting_organ, founding.organ_id.text());
    put_setting(tx, setting_demonstration, founding.is_demonstration ? "yes" : "no");
    put_setting(tx, setting_index_key, hex(random_bytes.substr(0, index_key_bytes)));
}

std::string office_version(Transaction& tx) {
    return find_setting(tx, setting_version).value_or("");
}

void share_office(Transaction& tx) {
    tx.connection().share(office_lock);
}

void hold_office(Transaction& tx) {
    tx.connection().lock(office_lock);
}

void renew_office(Transaction& tx, std::string_view random_bytes) {
    put_setting(tx, setting_version, hex(random_bytes));
}

bool carry_settings_over(Transaction& tx, std::string_view jurisdiction, CivilDay in_force_from, Instant at) {
    bool carried = false;
    for (const std::string_view name : {setting_day_means, setting_rolls_last_day}) {
        const auto value = find_setting(tx, name);
        if (!value) continue;
        const Setting setting{std::string(name), *value, in_force_from};
        append_calendar_act(tx, jurisdiction, {setting, "", {}, true}, at);
        remove_setting(tx, name);
        carried = true;
    }
    return carried;
}

std::optional<Office> load_office(Transaction& tx, std::shared_ptr<const Statute> statute) {
    const auto jurisdiction = find_setting(tx, setting_jurisdiction);
    if (!jurisdiction) return std::nullopt;
    Office office;
    office.jurisdiction = *jurisdiction;
    office.organ_id = stored_id<OrganId>(setting_that_must_be(tx, setting_organ));
    office.is_demonstration = setting_that_must_be(tx, setting_demonstration) == "yes";
    office.version = office_version(tx);
    office.statute = std::move(statute);
    office.reckonings = reckonings_of(read_calendar(tx, office.jurisdiction));
    office.category_changes = changes_of(read_category_acts(tx, office.jurisdiction));
    office.organs = OrganTree(load_organs(tx));
    for (const RecordedOrganAct& recorded : read_organ_acts(tx, office.jurisdiction))
        office.organs = office.organs.after(recorded.act.change);
    // The store goes on with whoever carries on the powers of the office it was founded for.
    office.organ_id = office.organs.heir(office.organ_id);
    office.officers = load_officers(tx);
    const auto key = from_hex(setting_that_must_be(tx, setting_index_key));
    const Organ* own = office.organs.find(office.organ_id);
    if (!key || key->size() != index_key_bytes || !own)
        stop_work(Fault::Kind::damaged, "a setting of the office cannot be read");
    office.index_key = *key;
    office.level = own->level;
    return office;
}

}  // namespace minqiao
