#include "record/commitment.h"

#include <string>

#include "base/assertion.h"

namespace minqiao {

namespace {

void append_big_endian(std::string& out, std::size_t number, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += char(number >> shift & 0xFF);
}

}  // namespace

Digest commitment_to(std::string_view name, std::string_view value, std::string_view salt) {
    ASSERT_THAT(salt.size() == 32, "a salt has 32 bytes");
    ASSERT_THAT(name.size() < 65536 && value.size() < 0xFFFFFFFF, "lengths fit their fields");
    std::string message = "petition-field/v1";
    message += '\0';
    append_big_endian(message, name.size(), 2);
    message += name;
    append_big_endian(message, value.size(), 4);
    message += value;
    return hmac_sha256(salt, message);
}

}  // namespace minqiao
