#include "desk/receipts.h"

#include "base/digest.h"

namespace minqiao {

namespace {

std::string code_of_person(PetitionId petition, int person, std::size_t digits, std::string_view index_key) {
    // The length is part of the name, so that no short code is the beginning of a long one.
    const std::string name =
        "receipt/" + petition.text() + "/" + std::to_string(person) + "/" + std::to_string(digits);
    std::string code;
    // A byte from 250 on would favour some digits; each round gives about thirty good ones.
    for (int round = 0; code.size() < digits; ++round)
        for (const unsigned char byte : hmac_sha256(index_key, name + "/" + std::to_string(round)))
            if (byte < 250 && code.size() < digits) code += char('0' + byte % 10);
    return code;
}

}  // namespace

std::string hash_of_code(std::string_view index_key, std::string_view code) {
    return hex(bytes_of(hmac_sha256(index_key, code)));
}

std::vector<Receipt> receipts_of(PetitionId petition, int people, std::size_t digits,
                                 std::string_view index_key) {
    std::vector<Receipt> receipts;
    for (int person = 1; person < people; ++person)
        receipts.push_back({person, code_of_person(petition, person, digits, index_key)});
    return receipts;
}

bool knows_petition(std::string_view code, std::string_view kept_hash, const Petition& petition,
                    std::string_view index_key) {
    if (hash_of_code(index_key, code) == kept_hash) return true;
    if (code.size() != query_code_digits && code.size() != sealed_query_code_digits) return false;
    for (int person = 1; person < int(petition.petitioners.size()); ++person)
        if (code_of_person(petition.id, person, code.size(), index_key) == code) return true;
    return false;
}

}  // namespace minqiao
