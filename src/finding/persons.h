// Blind keys of the persons of a petition: HMAC-SHA256 of kind and value under the office's key, so that
// equal persons meet and nothing can be read back without that key. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "matter/petition.h"

namespace minqiao {

enum class PersonTrait { id_number, phone, name, name_and_place };

struct PersonKey {
    PersonTrait trait = PersonTrait::name;
    std::string key;  // 32 hexadecimal digits
};

// All who ask: petitioners, co-signers, the represented person; each key once.
std::vector<PersonKey> person_keys(const Petition& petition, std::string_view index_key);

}  // namespace minqiao
