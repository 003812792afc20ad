// Texts and personal values that lie beside their act, each with the salt of its commitment. They may
// be erased, never changed. Salts and values are any bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/subjects.h"

namespace minqiao {

enum class KeptTable { contents, identities };

struct KeptRow {
    int n = 0;      // of the act
    int place = 0;  // within the act
    std::string salt;
    std::string value;
    friend bool operator==(const KeptRow&, const KeptRow&) = default;
};

void put_kept(Transaction& tx, KeptTable table, const SubjectKey& key, const KeptRow& row);
// Everything of one subject, by act and place.
std::vector<KeptRow> read_kept(Transaction& tx, KeptTable table, const SubjectKey& key);
// One value; nothing when it was erased or never was.
std::optional<std::string> find_kept(Transaction& tx, KeptTable table, const SubjectKey& key, int n,
                                     int place);
// False when it was not there.
bool erase_kept(Transaction& tx, KeptTable table, const SubjectKey& key, int n, int place);

}  // namespace minqiao
