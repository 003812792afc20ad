// Joining (并案): a repeated petition that was registered as a matter of its own goes to the matter it
// belongs to. One act stands in each of the two; separation undoes it.
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

struct Join {
    static constexpr std::string_view json_defaults[] = {"adds_requests"};
    static constexpr std::string_view name = "join";
    static constexpr std::string_view rule = "joining";
    MatterId into_matter_id;
    bool adds_requests = true;  // false: what is asked for was asked for before
    friend bool operator==(const Join&, const Join&) = default;
};
BOOST_DESCRIBE_STRUCT(Join, (), (into_matter_id, adds_requests))

struct Joining {
    static constexpr std::string_view name = "joining";
    MatterId into_matter_id;
    friend bool operator==(const Joining&, const Joining&) = default;
};
BOOST_DESCRIBE_STRUCT(Joining, (), (into_matter_id))

struct Joined {
    static constexpr std::string_view name = "joined";
    MatterId from_matter_id;
    std::vector<PetitionBrief> petitions;
    std::vector<ComplainedOf> complained_of;
    std::optional<OrganId> custody_organ_id{};
    std::optional<OrganId> back_to_organ_id{};
    std::optional<std::vector<OrganId>> dismissed_organ_ids{};    // see naming.h
    std::optional<std::vector<OfficerId>> recused_officer_ids{};  // who withdrew from it there
    friend bool operator==(const Joined&, const Joined&) = default;
};
BOOST_DESCRIBE_STRUCT(Joined, (),
                      (from_matter_id, petitions, complained_of, custody_organ_id, back_to_organ_id,
                       dismissed_organ_ids, recused_officer_ids))

Bar bar_of(For<Join>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Join& command, const Occasion& occasion);
void apply(Matter& so_far, const Joining& act_body, const Act& act);
void apply(Matter& so_far, const Joined& joined, const Act& act);

}  // namespace minqiao
