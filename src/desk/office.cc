#include "desk/office.h"

#include <algorithm>

#include "base/assertion.h"
#include "base/digest.h"
#include "desk/calendar_acts.h"
#include "json/describe.h"
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
constexpr std::string_view setting_day_means = "counting.day_means";
constexpr std::string_view setting_rolls_last_day = "counting.rolls_last_day";

std::string setting_that_must_be(Transaction& tx, std::string_view name) {
    auto value = find_setting(tx, name);
    if (!value) stop_work(Fault::Kind::damaged, "a setting of the office is missing");
    return std::move(*value);
}

// The regulations do not say how to count a day (statutes/counting.json); where the office has decided
// otherwise, its settings win.
std::shared_ptr<const Statute> counted_as_set(Transaction& tx, std::shared_ptr<const Statute> statute) {
    const auto day_means = find_setting(tx, setting_day_means);
    const auto rolls = find_setting(tx, setting_rolls_last_day);
    if (!day_means && !rolls) return statute;
    CountingRule rule = statute->counting();
    if (day_means) rule.day_means = json::enum_of<Unit>(*day_means).value_or(rule.day_means);
    if (rolls) rule.rolls_last_day = *rolls == "yes";
    return std::make_shared<const Statute>(statute->counted_by(rule));
}

}  // namespace

bool is_good_setting(std::string_view name, std::string_view value) {
    if (name == setting_day_means) return json::enum_of<Unit>(value).has_value();
    return name == setting_rolls_last_day && (value == "yes" || value == "no");
}

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

std::optional<Office> load_office(Transaction& tx, std::shared_ptr<const Statute> statute) {
    const auto jurisdiction = find_setting(tx, setting_jurisdiction);
    if (!jurisdiction) return std::nullopt;
    Office office;
    office.jurisdiction = *jurisdiction;
    office.organ_id = stored_id<OrganId>(setting_that_must_be(tx, setting_organ));
    office.is_demonstration = setting_that_must_be(tx, setting_demonstration) == "yes";
    office.statute = counted_as_set(tx, std::move(statute));
    office.calendar = Calendar(read_calendar(tx, office.jurisdiction));
    office.organs = OrganTree(load_organs(tx));
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
