// The rows by which a matter stands in the working lists. They follow from the matter and the calendar
// alone, so that rebuilding gives the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "matter/matter.h"
#include "matter/occasion.h"

namespace minqiao {

struct MatterRow {
    std::string id;
    std::string number;
    int last_n = 0;
    std::string state;
    // While a remedy is open the state is that; after this day it is `state_after`.
    std::optional<std::string> open_until;
    std::string state_after;
    std::optional<std::string> kind;
    std::optional<std::string> category;
    std::string organ;
    std::string registered_on;
    std::optional<std::string> due_on;      // the earliest of the open duties
    std::optional<std::string> hearing_on;  // appointed, and not held yet
    int petitions = 0;
    bool has_skipped_levels = false;
    // Whose text is the subject: matter id, act and place.
    std::string subject_home;
    int subject_act = 0;
    int subject_place = 0;
    friend bool operator==(const MatterRow&, const MatterRow&) = default;
};

struct DutyRow {
    int opened_by = 0;
    std::string kind;
    std::string holder;
    std::string clock;
    std::string regulation;  // whose clock it is
    std::string opened_on;
    std::string due_on;
    friend bool operator==(const DutyRow&, const DutyRow&) = default;
};

struct SightRow {
    std::string role;
    std::string organ;
    std::string officer;     // empty: everybody in that role there
    std::int64_t until = 0;  // unix ms; no end is the largest number
    std::string registered_on;
    std::string due_on;  // far_day when nothing is due
    int others_owe = 0;  // 1: something is owed in the matter by another organ than this one
    friend bool operator==(const SightRow&, const SightRow&) = default;
};

struct PetitionRowOfList {
    std::string id;
    std::string number;
    std::string channel;
    std::string raised_at;
    std::string received_on;
    int headcount = 1;
    bool is_first = true;
    bool is_group = false;
    std::optional<std::string> from_above;
    std::optional<std::string> kind;
    std::optional<std::string> category;
    std::optional<std::string> place;
    friend bool operator==(const PetitionRowOfList&, const PetitionRowOfList&) = default;
};

// A head or discipline officer of this organ may be the second person for what was asked.
struct UnsealingRow {
    int request = 0;  // the act that asked
    std::string organ;
    friend bool operator==(const UnsealingRow&, const UnsealingRow&) = default;
};

struct DocketRows {
    std::optional<MatterRow> matter;
    std::vector<DutyRow> duties;
    std::vector<SightRow> sights;
    std::vector<std::string> barred;  // officer ids
    std::vector<PetitionRowOfList> petitions;
    std::vector<UnsealingRow> unsealings;
};

// Stands for "no day" where lists are sorted by day.
inline constexpr const char* far_day = "9999-12-31";

// Whether anybody but this organ owes something.
bool others_owe(const std::vector<DutyRow>& duties, const std::string& organ);

// No rows at all for a matter without acts.
DocketRows rows_of(const Matter& matter, const Jurisdiction& jurisdiction);

}  // namespace minqiao
