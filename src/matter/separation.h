// Separation (分案): a petition that does not belong here leaves and begins a matter of its own, under
// the regulation and with the day of its receipt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct Separate {
    static constexpr std::string_view name = "separate";
    static constexpr std::string_view rule = "separation";
    PetitionId petition_id;
    friend bool operator==(const Separate&, const Separate&) = default;
};
BOOST_DESCRIBE_STRUCT(Separate, (), (petition_id))

struct Separation {
    static constexpr std::string_view name = "separation";
    PetitionId petition_id;
    MatterId to_matter_id;
    friend bool operator==(const Separation&, const Separation&) = default;
};
BOOST_DESCRIBE_STRUCT(Separation, (), (petition_id, to_matter_id))

struct Separated {
    static constexpr std::string_view name = "separated";
    MatterId from_matter_id;
    std::string matter_number;
    std::string regulation;
    PetitionBrief petition;
    std::vector<ComplainedOf> complained_of;
    std::optional<Kind> kind;
    std::optional<OrganId> custody_organ_id;
    OrganId office;
    bool received_by_petition_office = true;
    std::optional<std::vector<OfficerId>> recused_officer_ids{};  // who withdrew from it there
    friend bool operator==(const Separated&, const Separated&) = default;
};
BOOST_DESCRIBE_STRUCT(Separated, (),
                      (from_matter_id, matter_number, regulation, petition, complained_of, kind,
                       custody_organ_id, office, received_by_petition_office, recused_officer_ids))

Bar bar_of(For<Separate>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Separate& command, const Occasion& occasion);
void apply(Matter& so_far, const Separation& act_body, const Act& act);
void apply(Matter& so_far, const Separated& separated, const Act& act);

}  // namespace minqiao
