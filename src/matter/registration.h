// Registration (登记): every petition received is entered, by whatever channel and in whatever words
// (条例 2022, Arts. 22, 23). It begins a matter, or joins one as a repeat of it.
#pragma once

#include <string_view>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct Register {
    static constexpr std::string_view name = "register";
    static constexpr std::string_view rule = "registration";
    Petition petition;  // with the id and number it is to have
    std::string matter_number;
    std::vector<std::string> as_given;  // fields to enter although a typing rule fails
};

struct Registration {
    static constexpr std::string_view name = "registration";
    Petition petition;
    std::string matter_number;
    std::string regulation;
    bool received_by_petition_office = true;
    std::optional<OrganId> custody_organ_id;
    std::optional<OrganId> back_to_organ_id;  // a repeat that accuses the organ it lies with
    std::optional<std::vector<OrganId>> dismissed_organ_ids{};  // see naming.h
    friend bool operator==(const Registration&, const Registration&) = default;
};
BOOST_DESCRIBE_STRUCT(Registration, (),
                      (petition, matter_number, regulation, received_by_petition_office, custody_organ_id,
                       back_to_organ_id, dismissed_organ_ids))

Bar bar_of(For<Register>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Register& command, const Occasion& occasion);
void apply(Matter& so_far, const Registration& registration, const Act& act);

// Who keeps what was received at `office` in its place: an accusation (Art. 30) the nearest discipline body
// that is not itself complained of; what complains of a petition office or its head (Art. 28), and an
// accusation of it that no discipline body may keep, the nearest petition office above that is not. Nothing
// where the store knows none.
std::optional<OrganId> custody_for(OrganId office, std::optional<Kind> kind,
                                   const std::vector<ComplainedOf>& complained_of,
                                   const Jurisdiction& jurisdiction);

}  // namespace minqiao
