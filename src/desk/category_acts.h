// The categories have a history here: every change the office makes of them is an act, appended like any
// other. What is offered on a day follows from the acts in their order.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "desk/caller.h"
#include "desk/office_record.h"
#include "statute/category_changes.h"
#include "store/transaction.h"

namespace minqiao {

struct CategoryAct {
    CategoryChange change;
    OfficerId officer_id;
    friend bool operator==(const CategoryAct&, const CategoryAct&) = default;
};

using RecordedCategoryAct = Recorded<CategoryAct>;

// The number of the new act; the first one begins the record.
int append_category_act(Transaction& tx, std::string_view jurisdiction, const CategoryAct& act, Instant at,
                        const Chance& chance);
// In the order in which they were recorded.
std::vector<RecordedCategoryAct> read_category_acts(Transaction& tx, std::string_view jurisdiction);
CategoryChanges changes_of(const std::vector<RecordedCategoryAct>& acts);

// The written form of an act; nothing when the bytes are not one.
std::string write_category_act(const CategoryAct& act);
std::optional<CategoryAct> read_category_act(std::string_view bytes);

}  // namespace minqiao
