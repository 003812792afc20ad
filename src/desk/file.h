// The file of a matter in the store: its acts with their texts, and what they amount to.
#pragma once

#include <optional>
#include <vector>

#include "desk/caller.h"
#include "desk/office.h"
#include "matter/decide.h"
#include "store/subjects.h"
#include "store/transaction.h"

namespace minqiao {

struct MatterFile {
    SubjectKey key;
    Matter matter;
    std::vector<Act> acts;
    // Lists and index are left to `keep_lists`: for a file that gets many acts in one transaction.
    bool lists_wait = false;
};

enum class Texts { left_out, put_in };

// Nothing when there is no such matter. A record that cannot be read stops the work as damaged.
std::optional<MatterFile> load_file(Transaction& tx, MatterId id, Texts texts);
MatterFile load_file(Transaction& tx, const SubjectKey& key, MatterId id, Texts texts);

// A file without acts, in the office's own jurisdiction.
MatterFile begin_file(Transaction& tx, const Office& office, MatterId id);

// What stands around an act beside its body.
struct ActFrame {
    CivilDay on;
    Instant recorded_at;
    OfficerId officer_id;
    OrganId organ_id;
    std::optional<Content> note;
};

// Appends the act to the record with its texts beside it, brings docket and index along, and evolves
// the file. One matter's next act is taken by one transaction only.
void append(Transaction& tx, MatterFile& file, const ActFrame& frame, ActBody body, const Office& office,
            const Chance& chance);

// Fills lists and index from the file's acts, which hold their texts. They must hold nothing of it yet.
// What stands in other files is read `from` where the records are.
void keep_lists(Transaction& from, Transaction& into, const MatterFile& file, const Office& office);

template <class Kind>
Id<Kind> random_id(const Chance& chance) {
    const std::string bytes = chance(16);
    Id<Kind> id;
    for (int at = 0; at < 8; ++at)
        id.high = id.high << 8 | static_cast<unsigned char>(bytes[std::size_t(at)]);
    for (int at = 8; at < 16; ++at) id.low = id.low << 8 | static_cast<unsigned char>(bytes[std::size_t(at)]);
    return id;
}

}  // namespace minqiao
