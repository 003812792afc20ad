// Repeats (重信重访): the same petitioner with basically the same request and facts. Persons are found
// by a blind index: keyed hashes of identity number, telephone and name, never the values. There is
// none of accusations, of confidential and of anonymous petitions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "finding/seeker.h"
#include "matter/petition.h"
#include "statute/wording.h"
#include "store/subjects.h"

namespace minqiao {

// Adds the petitioners, co-signers and the represented person of a petition of this matter.
void index_persons(Transaction& tx, const SubjectKey& key, const Petition& petition,
                   std::string_view index_key);
// To be called when a matter turns out to be an accusation, and before its persons are indexed anew.
void drop_persons(Transaction& tx, const SubjectKey& key);

struct Reason {
    std::string kind;  // id_number, phone, name, place, words
    std::string text;  // for the officer; names no personal value
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Likeness {
    std::int64_t subject = 0;
    double score = 0;  // 0 to 1; each further reason raises it
    std::vector<Reason> reasons;
};

// Matters this petition may repeat, at most ten, the likeliest first. A clerk, who sees own entries
// only, asks as the head of the office: that one sees all but accusations.
std::vector<Likeness> similar(Transaction& tx, const Seeker& seeker, const Petition& asked,
                              std::string_view index_key, Language language);

}  // namespace minqiao
