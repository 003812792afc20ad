// Petitions as they arrived: id and number of each, and which act of which matter registered it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "store/transaction.h"

namespace minqiao {

struct PetitionRow {
    std::string jurisdiction;
    PetitionId id;
    std::string number;
    std::int64_t subject = 0;           // the matter it was registered in
    int n = 0;                          // the act that registered it
    std::optional<std::string> source;  // stable key of an imported row, so that it goes in once
    friend bool operator==(const PetitionRow&, const PetitionRow&) = default;
};

void add_petition(Transaction& tx, const PetitionRow& row);
std::optional<PetitionRow> find_petition(Transaction& tx, PetitionId id);
std::optional<PetitionRow> find_petition_numbered(Transaction& tx, std::string_view jurisdiction,
                                                  std::string_view number);
bool is_imported(Transaction& tx, std::string_view jurisdiction, std::string_view source);
// The sources of imported rows that begin so: letters, digits and colons.
std::vector<std::string> imported_sources(Transaction& tx, std::string_view jurisdiction,
                                          std::string_view beginning);
// Those registered in one matter, oldest first.
std::vector<PetitionRow> petitions_of(Transaction& tx, std::string_view jurisdiction, std::int64_t subject);

// What a petitioner must know to see the petition; only a hash of it is kept. A new one replaces it.
void put_query_code(Transaction& tx, std::string_view jurisdiction, PetitionId id, std::string_view hash);
std::optional<std::string> find_query_code(Transaction& tx, std::string_view jurisdiction, PetitionId id);

}  // namespace minqiao
