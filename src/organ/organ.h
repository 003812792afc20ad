// Who answers: organs (机关、单位) and their tree. A value; it is loaded once and handed around.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "organ/organ_change.h"

namespace minqiao {

enum class OrganKind {
    party_committee,
    government,
    petition_office,
    department,
    township,
    village,
    mass_organisation,
    enterprise,
    discipline,
    court,
    procuratorate,
};
BOOST_DESCRIBE_ENUM(OrganKind, party_committee, government, petition_office, department, township, village,
                    mass_organisation, enterprise, discipline, court, procuratorate)

enum class Level { village, township, county, city, province, capital };
BOOST_DESCRIBE_ENUM(Level, village, township, county, city, province, capital)

struct Organ {
    OrganId id;
    std::string name;
    OrganKind kind = OrganKind::department;
    Level level = Level::county;
    std::optional<OrganId> parent_id;
    // Who reexamines what this organ decided, where that is not the parent (条例第三十五条).
    std::optional<OrganId> reviewed_by_id;
    std::string division;  // GB/T 2260 code, 6 or 12 digits
    // Of an organ that is no more, and who carries on its powers. They follow from the changes of organs.
    std::optional<CivilDay> ended_on{};
    std::vector<OrganId> successor_ids{};
    friend bool operator==(const Organ&, const Organ&) = default;
};
BOOST_DESCRIBE_STRUCT(Organ, (),
                      (id, name, kind, level, parent_id, reviewed_by_id, division, ended_on, successor_ids))

// True when the place lies in the division or is it: 380121 covers 380121003000.
bool covers(std::string_view division, std::string_view place);

class OrganTree {
public:
    OrganTree() = default;
    explicit OrganTree(std::vector<Organ> organs);

    // The tree from this change on: what stood under an organ that ends stands under its first successor.
    OrganTree after(const OrganChange& change) const;
    // Of the last change.
    std::optional<CivilDay> changed_on() const { return changed_on_; }

    const std::vector<Organ>& all() const { return organs_; }
    // Null when there is no such organ.
    const Organ* find(OrganId id) const;
    // The organ itself; for one that has ended, whoever carries on its powers now.
    OrganId heir(OrganId id) const;
    // Every organ that has carried on powers of one that ended, however many changes later.
    std::vector<OrganId> heirs(OrganId id) const;
    // True when `below` is `above` itself or stands anywhere under it.
    bool is_within(OrganId below, OrganId above) const;
    // The organ and everything above it, nearest first.
    std::vector<OrganId> upwards_from(OrganId id) const;
    // The organ next above that hears a remedy against `id`; nothing at the top.
    std::optional<OrganId> reviewing(OrganId id) const;
    // The nearest organ above all of these that is none of them; nothing when there is no such organ.
    std::optional<OrganId> common_superior(const std::vector<OrganId>& organs) const;
    // True for the superior itself and for the petition office of its level under or beside it, which works
    // for party committee and government alike (Art. 14).
    bool acts_for(OrganId id, OrganId superior) const;
    // The organ of this kind at the nearest level that neither is nor stands under one of `excluded`.
    std::optional<OrganId> nearest(OrganKind kind, OrganId id, const std::vector<OrganId>& excluded) const;

private:
    std::vector<Organ> organs_;
    std::unordered_map<OrganId, std::size_t> place_;
    std::optional<CivilDay> changed_on_;
};

}  // namespace minqiao
