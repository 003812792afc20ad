// Questions to the docket: lists of matters and petitions, each under the viewer's sight, paged by a
// cursor that stays valid while rows come and go.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "docket/row_counting.h"
#include "docket/rows.h"
#include "organ/officer.h"
#include "store/subjects.h"

namespace minqiao {

// Whose eyes a list is seen with.
struct Viewer {
    Officer officer;
    Instant now;
};

struct ListedMatter {
    SubjectKey key;
    MatterRow row;                // with the state of today
    std::optional<DutyRow> duty;  // for which it stands in a list of duties
};

struct ListedPetition {
    PetitionRowOfList row;
    std::string matter_id;
};

template <class Row>
struct Listing {
    std::vector<Row> rows;
    std::optional<std::string> next_cursor;
    std::int64_t count = 0;
    bool count_is_exact = true;
};

// Only matters with an open duty of this organ, or of another one. A matter stands in the list once: with the
// first of the organ's duties, and by its day; of others by the day of the matter.
struct DutyFilter {
    std::string organ;
    bool is_of_others = false;
    std::vector<std::string> kinds;          // of the organ: only these
    std::optional<std::string> opened_from;  // of the organ: opened on this day or later
};

enum class ListOrder { due_on, registered_on, opened_on };  // the last of the organ's duties alone

struct MatterFilter {
    std::optional<std::string> organ, state, kind, category, due_from, due_before;
    std::optional<std::string> registered_from, registered_to;  // both days taken in
    std::optional<std::string> hearing_from, hearing_to;        // an appointed hearing, both days taken in
    std::optional<DutyFilter> duty;
    std::optional<std::vector<std::int64_t>> among;  // only these subjects
    ListOrder order = ListOrder::due_on;
    bool last_first = false;
    std::optional<std::string> cursor;
    int limit = 50;
    RowCounting counting = RowCounting::to_a_limit;
    int count_limit = counted_rows_max;
};

struct PetitionFilter {
    std::optional<std::string> channel, raised_at, received_from, received_to;
    std::optional<bool> first, from_above;
    std::optional<std::string> cursor;
    int limit = 50;
    RowCounting counting = RowCounting::to_a_limit;
};

// Nothing when the cursor is not one of ours.
std::optional<Listing<ListedMatter>> list_matters(Transaction& tx, const Viewer& viewer,
                                                  const MatterFilter& filter);
// How many there are, without the list.
Listing<ListedMatter> count_matters(Transaction& tx, const Viewer& viewer, const MatterFilter& filter);
// By their own category, without what is not screened.
using CategoryCounts = std::vector<std::pair<std::string, std::int64_t>>;
CategoryCounts count_by_category(Transaction& tx, const Viewer& viewer);
// Of the whole store, without accusations.
CategoryCounts count_by_category(Transaction& tx);
std::optional<Listing<ListedPetition>> list_petitions(Transaction& tx, const Viewer& viewer,
                                                      const PetitionFilter& filter);

// Matters in which something waits for a second person of that officer's organ; whom the matter bars has
// none.
std::vector<Subject> matters_to_unseal(Transaction& tx, const Officer& officer);

// Whether this matter stands in the lists of that officer.
bool is_seen(Transaction& tx, const Viewer& viewer, const SubjectKey& key);

// One matter as lists show it, whoever asks.
std::optional<MatterRow> find_row(Transaction& tx, const SubjectKey& key, CivilDay today);

// Of one matter of the docket; nothing before it is screened.
std::optional<std::string> kind_of(Transaction& tx, const SubjectKey& key);

}  // namespace minqiao
