// Supplement (补充): the petitioner adds words or papers to a petition, or names somebody.
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

struct Supply {
    static constexpr std::string_view json_defaults[] = {"file_ids"};
    static constexpr std::string_view name = "supplement";
    static constexpr std::string_view rule = "supplement";
    PetitionId petition_id;
    Content text;
    std::vector<FileId> file_ids;
    std::optional<std::vector<ComplainedOf>> complained_of{};
    friend bool operator==(const Supply&, const Supply&) = default;
};
BOOST_DESCRIBE_STRUCT(Supply, (), (petition_id, text, file_ids, complained_of))

struct Supplement {
    static constexpr std::string_view name = "supplement";
    static constexpr std::string_view rule = "supplement";
    PetitionId petition_id;
    Content text;
    std::vector<FileId> file_ids;
    std::optional<std::vector<ComplainedOf>> complained_of{};
    std::optional<OrganId> custody_organ_id{};
    std::optional<OrganId> back_to_organ_id{};
    std::optional<std::vector<OrganId>> dismissed_organ_ids{};  // see naming.h
    friend bool operator==(const Supplement&, const Supplement&) = default;
};
BOOST_DESCRIBE_STRUCT(Supplement, (),
                      (petition_id, text, file_ids, complained_of, custody_organ_id, back_to_organ_id,
                       dismissed_organ_ids))

Bar bar_of(For<Supply>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Supply& command, const Occasion& occasion);
void apply(Matter& so_far, const Supplement& act_body, const Act& act);

}  // namespace minqiao
