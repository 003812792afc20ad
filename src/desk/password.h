// Passwords are kept as Argon2id in PHC text. One hash costs a sixth of a second and 64 MiB, on purpose:
// it runs on threads of its own (desk/side_threads.h), never on one that holds the store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace minqiao {

struct PasswordCost {
    std::uint32_t memory_kib = 65'536;
    std::uint32_t rounds = 3;
    std::uint32_t lanes = 1;
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

inline constexpr std::size_t password_bytes_max = 1024;
inline constexpr std::size_t password_letters_min = 10;
inline constexpr std::size_t salt_bytes = 16;

// The bytes of a password are taken exactly as they came; `salt` is 16 random bytes.
std::string hash_password(std::string_view password, std::string_view salt, const PasswordCost& cost);
bool is_password(std::string_view password, const std::string& hash);
// True when the hash was made with less than `cost`.
bool is_outdated(const std::string& hash, const PasswordCost& cost);
// A hash that no password answers to and that costs as much to try.
std::string hash_of_nobody(std::string_view salt, const PasswordCost& cost);

}  // namespace minqiao
