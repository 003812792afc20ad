// Hashes and the text forms of bytes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);
Digest hmac_sha256(std::string_view key, std::string_view message);

std::string hex(std::string_view bytes);
std::string base64(std::string_view bytes);
// Nothing unless canonical: padded, no stray bits, no other characters.
std::optional<std::string> from_base64(std::string_view text);
std::optional<std::string> from_hex(std::string_view text);

inline std::string_view bytes_of(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// Compares secrets in a time that depends on their length only.
bool equal_secrets(std::string_view one, std::string_view other);

}  // namespace minqiao
