// What search knows of a matter: one row with all its texts and numbers, folded. Written in the
// transaction of the act that brought them, so that an answer never lags behind.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/subjects.h"

namespace minqiao {

struct MatterTexts {
    std::vector<std::string> numbers;  // of the matter and of its petitions
    std::vector<std::string> texts;    // subject, text, requests, supplements
};

// So many of the newest texts may be missing from the index of words and are to be read themselves.
inline constexpr std::int64_t texts_unindexed_max = 128;

// Adds what is new to what is known.
void index_matter(Transaction& tx, const SubjectKey& key, const MatterTexts& added);
// Forgets the matter, as before erased texts are indexed anew.
void drop_matter(Transaction& tx, const SubjectKey& key);

}  // namespace minqiao
