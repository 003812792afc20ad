// Who may see a matter: the one rule under every list, count, search and page. What may not be seen
// answers as if it were not there, so that nothing can be learned from the difference.
#pragma once

#include <optional>
#include <vector>

#include "matter/matter.h"
#include "matter/occasion.h"

namespace minqiao {

// One ground on which somebody sees the matter: this role in this organ; with an officer, only that
// one; with an end, only until then.
struct Sight {
    Role role = Role::clerk;
    OrganId organ;
    std::optional<OfficerId> officer;
    std::optional<Instant> until;
    friend bool operator==(const Sight&, const Sight&) = default;
};

// Everything the docket must store to answer may_see with a plain query.
struct Visibility {
    std::vector<Sight> sights;
    // Officers who see nothing of it whatever their role: the persons complained of (Arts. 28, 30).
    std::vector<OfficerId> barred;
};

// True when the matter was registered at this organ, lies with it or is kept by it.
bool is_known_to(OrganId organ, const Matter& matter);

// True when nobody of this organ learns anything of the matter: an accusation of it or of what stands above
// it, or any complaint about the office that another keeps in its place.
bool is_kept_from(OrganId organ, const Matter& matter, const Jurisdiction& jurisdiction);

Visibility visibility_of(const Matter& matter, const Jurisdiction& jurisdiction);
bool may_see(const Officer& viewer, const Visibility& visibility, Instant now);

// Organs that no accusation may reach: those complained of, those that a person complained of heads or
// leads, a discipline body whose own officer is complained of, and whoever carries on the powers of one of
// these that has ended.
// Organs below them are meant too (OrganTree::is_within).
std::vector<OrganId> implicated_organs(const std::vector<ComplainedOf>& complained_of,
                                       const Jurisdiction& jurisdiction);

// Art. 30: an accusation never reaches an organ complained of nor one below it. For other kinds the
// organ may handle it, and the person named may not.
bool may_receive(OrganId organ, const Matter& matter, const Jurisdiction& jurisdiction);
// Of an accusation of these.
bool may_receive(OrganId organ, const std::vector<ComplainedOf>& accused, const Jurisdiction& jurisdiction);

}  // namespace minqiao
