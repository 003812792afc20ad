#include "desk/password.h"

#include <argon2.h>

#include <algorithm>
#include <charconv>

#include "base/assertion.h"
#include "base/digest.h"

namespace minqiao {
namespace {

constexpr std::uint32_t hash_bytes = 32;

// PHC text leaves the padding out.
std::string unpadded_base64(std::string_view bytes) {
    std::string text = base64(bytes);
    while (text.ends_with('=')) text.pop_back();
    return text;
}

std::string phc_head(const PasswordCost& cost) {
    return "$argon2id$v=19$m=" + std::to_string(cost.memory_kib) + ",t=" + std::to_string(cost.rounds) +
           ",p=" + std::to_string(cost.lanes) + "$";
}

// The number after `name` in m=…,t=…,p=…; 0 when it is not there.
std::uint32_t cost_in(std::string_view hash, std::string_view name) {
    const auto at = hash.find(name);
    if (at == hash.npos) return 0;
    std::uint32_t number = 0;
    std::from_chars(hash.data() + at + name.size(), hash.data() + hash.size(), number);
    return number;
}

}  // namespace

std::string hash_password(std::string_view password, std::string_view salt, const PasswordCost& cost) {
    ASSERT_THAT(salt.size() == salt_bytes, "a password is hashed with a salt of 16 bytes");
    std::string text(
        argon2_encodedlen(cost.rounds, cost.memory_kib, cost.lanes, salt_bytes, hash_bytes, Argon2_id), '\0');
    const int outcome =
        argon2id_hash_encoded(cost.rounds, cost.memory_kib, cost.lanes, password.data(), password.size(),
                              salt.data(), salt.size(), hash_bytes, text.data(), text.size());
    ASSERT_THAT(outcome == ARGON2_OK, "argon2id hashes with these costs");
    text.resize(text.find('\0'));
    return text;
}

bool is_password(std::string_view password, const std::string& hash) {
    return argon2id_verify(hash.c_str(), password.data(), password.size()) == ARGON2_OK;
}

bool is_outdated(const std::string& hash, const PasswordCost& cost) {
    return cost_in(hash, "$m=") < cost.memory_kib || cost_in(hash, ",t=") < cost.rounds;
}

std::string hash_of_nobody(std::string_view salt, const PasswordCost& cost) {
    return phc_head(cost) + unpadded_base64(salt) + "$" + unpadded_base64(bytes_of(sha256(salt)));
}

}  // namespace minqiao
