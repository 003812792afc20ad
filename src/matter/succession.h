// Succession (承继): the organ that a matter concerned was split, merged or abolished. Whoever carries on its
// powers stands in its place (Art. 24 of 2022, Art. 25 of 2005). What has been done stays done by whoever did
// it, and no day moves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"
#include "organ/organ_change.h"

namespace minqiao {

struct Succession {
    static constexpr std::string_view name = "succession";
    OrganId from_organ_id;
    OrganId to_organ_id;
    std::optional<OrganId> custody_organ_id;  // who keeps it in place of the office from now on
    // Who decides a pending remedy where the successor would review what it now stands for.
    std::optional<OrganId> reviewing_organ_id;
    friend bool operator==(const Succession&, const Succession&) = default;
};
BOOST_DESCRIBE_STRUCT(Succession, (), (from_organ_id, to_organ_id, custody_organ_id, reviewing_organ_id))

// No command asks for it: a change of organs brings it to every matter that the organ stands in. What is to
// be brought to this one still, with the organs as they are after the change; nothing when all is.
std::optional<Succession> succession_of(const Matter& so_far, const OrganChange& change,
                                        const Jurisdiction& after);
void apply(Matter& so_far, const Succession& succession, const Act& act);

// Whom nothing can be sent to: what is no organ, and what has ended; that fault names the successor.
std::optional<FieldFault> fault_of_target(std::string name, OrganId organ, const Jurisdiction& jurisdiction);

// What is wrong with a change that is asked for, as the organs stand before it.
std::vector<FieldFault> faults_of(const OrganChange& change, const Jurisdiction& before, CivilDay today);

}  // namespace minqiao
