#include "base/id.h"

namespace minqiao::id_text {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

void append(std::string& text, std::uint64_t half) {
    for (int shift = 60; shift >= 0; shift -= 4) text += digits[(half >> shift) & 0xF];
}

bool read_half(std::string_view text, std::uint64_t& half) {
    half = 0;
    for (char letter : text) {
        const auto digit = digits.find(letter);
        if (digit == std::string_view::npos) return false;
        half = half << 4 | digit;
    }
    return true;
}

}  // namespace

std::string write(std::uint64_t high, std::uint64_t low) {
    std::string text;
    text.reserve(32);
    append(text, high);
    append(text, low);
    return text;
}

bool read(std::string_view text, std::uint64_t& high, std::uint64_t& low) {
    return text.size() == 32 && read_half(text.substr(0, 16), high) && read_half(text.substr(16), low);
}

}  // namespace minqiao::id_text
