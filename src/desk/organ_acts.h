// The organs of the jurisdiction have a history: every split, merger and abolition is an act, appended like
// any other. Which organs there are, and who carries on whose powers, follows from the acts in their order.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "desk/caller.h"
#include "desk/office_record.h"
#include "organ/organ_change.h"
#include "store/subjects.h"
#include "store/transaction.h"

namespace minqiao {

struct OrganAct {
    OrganChange change;
    OfficerId officer_id;
    friend bool operator==(const OrganAct&, const OrganAct&) = default;
};

using RecordedOrganAct = Recorded<OrganAct>;

// The number of the new act; the first one begins the record.
int append_organ_act(Transaction& tx, std::string_view jurisdiction, const OrganAct& act, Instant at,
                     const Chance& chance);
// In the order in which they were recorded.
std::vector<RecordedOrganAct> read_organ_acts(Transaction& tx, std::string_view jurisdiction);

// The written form of an act; nothing when the bytes are not one.
std::string write_organ_act(const OrganAct& act);
std::optional<OrganAct> read_organ_act(std::string_view bytes);

}  // namespace minqiao
