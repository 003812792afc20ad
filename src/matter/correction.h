// Correction (更正): a field typed wrongly at registration is put right beside the petition, which
// itself stays as it was entered. Whom it names is added to; nobody once named is taken off.
#pragma once

#include <map>
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

struct Correct {
    static constexpr std::string_view name = "correct";
    static constexpr std::string_view rule = "correction";
    PetitionId petition_id;
    std::map<std::string, Content> fields;
    friend bool operator==(const Correct&, const Correct&) = default;
};
BOOST_DESCRIBE_STRUCT(Correct, (), (petition_id, fields))

struct Correction {
    static constexpr std::string_view name = "correction";
    PetitionId petition_id;
    std::map<std::string, Content> fields;
    std::map<std::string, Identity> personal;   // petitioners[0].name and its neighbours
    std::map<std::string, std::string> places;  // division codes
    std::optional<std::vector<ComplainedOf>> complained_of{};
    std::optional<OrganId> custody_organ_id{};
    std::optional<OrganId> back_to_organ_id{};
    std::optional<std::vector<OrganId>> dismissed_organ_ids{};  // see naming.h
    friend bool operator==(const Correction&, const Correction&) = default;
};
BOOST_DESCRIBE_STRUCT(Correction, (),
                      (petition_id, fields, personal, places, complained_of, custody_organ_id,
                       back_to_organ_id, dismissed_organ_ids))

Bar bar_of(For<Correct>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Correct& command, const Occasion& occasion);
void apply(Matter& so_far, const Correction& act_body, const Act& act);

// How a path of a petition may be corrected.
enum class Correctable { no, text, personal, place, complained_of };
Correctable correctable(std::string_view field);

}  // namespace minqiao
