#include "server/founding.h"

#include <algorithm>

#include "base/text.h"
#include "desk/file.h"
#include "desk/login.h"
#include "server/outside.h"
#include "server/statutes.h"
#include "store/audit.h"

namespace minqiao {
namespace {

constexpr std::size_t name_letters_max = 100;

Level level_of(const std::string& division) {
    if (division.size() == 12 && !division.ends_with("000000"))
        return division.ends_with("000") ? Level::township : Level::village;
    const std::string county = division.substr(0, 6);
    if (county.ends_with("0000")) return Level::province;
    return county.ends_with("00") ? Level::city : Level::county;
}

Organ government_over(const FoundingAsked& asked) {
    const std::string place = division_name(asked.division);
    Organ government;
    government.id = random_id<OrganKindOfId>(random_bytes);
    government.name = place.empty() ? "本级人民政府" : place + "人民政府";
    government.kind = OrganKind::government;
    government.level = level_of(asked.division);
    government.division = asked.division;
    return government;
}

Organ office_under(const Organ& government, const FoundingAsked& asked) {
    Organ office = government;
    office.id = random_id<OrganKindOfId>(random_bytes);
    office.name = asked.name;
    office.kind = OrganKind::petition_office;
    office.parent_id = government.id;
    return office;
}

}  // namespace

bool is_organ_name(const std::string& name) {
    return is_utf8(name) && !is_blank(name) && !has_control_characters(name) &&
           name.find_first_of("\t\r\n") == name.npos && !has_direction_controls(name) &&
           letters_in(name) <= name_letters_max;
}

bool is_division_code(const std::string& code) {
    return (code.size() == 6 || code.size() == 12) &&
           std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<std::string> fault_of(const FoundingAsked& asked) {
    if (!is_division_code(asked.division)) return "--division takes a division code of 6 or 12 digits";
    if (!is_organ_name(asked.name)) return "--name takes the name of the office, at most 100 characters";
    return std::nullopt;
}

OfficeFounding founding_of(const FoundingAsked& asked) {
    const Organ government = government_over(asked);
    const Organ office = office_under(government, asked);
    OfficeFounding founding;
    founding.jurisdiction = asked.division;
    founding.organ_id = office.id;
    founding.organs = {government, office};
    founding.officers = {{random_id<OfficerKind>(random_bytes), "系统管理员", Role::admin, office.id}};
    founding.notices = built_in_notices();
    return founding;
}

std::optional<Fault> found(Store& store, const FoundingAsked& asked, std::string& token) {
    OfficeFounding founding = founding_of(asked);
    founding.organs[1].name = to_nfc(asked.name);
    const Instant now = now_by_the_clock();
    return store.write_and_wait([&](Transaction& tx) {
        found_office(tx, founding, now, random_bytes(founding_random_bytes));
        append_audit(tx, {now, "", "found_office", "store", "done"});
        const std::string name(first_administrator);
        add_account(tx, {name, "", founding.officers.front().id, false, now});
        token = make_login_link(tx, name, load_login_settings(tx), random_bytes, now);
        return Verdict::keep;
    });
}

}  // namespace minqiao
