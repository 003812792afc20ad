#include "statute/chinese_number.h"

#include <array>

namespace minqiao {

namespace {

constexpr std::array<std::string_view, 10> digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 4> units{"", "十", "百", "千"};
constexpr std::size_t letter_bytes = digits[0].size();

template <std::size_t Count>
std::optional<int> place_of(std::string_view letter, const std::array<std::string_view, Count>& letters) {
    for (std::size_t place = 0; place < Count; ++place)
        if (letters[place] == letter) return int(place);
    return std::nullopt;
}

int power_of_ten(int exponent) {
    return exponent == 0 ? 1 : 10 * power_of_ten(exponent - 1);
}

}  // namespace

std::string chinese_number(int number) {
    if (number < 1 || number > chinese_number_max) return std::to_string(number);
    std::string text;
    bool skipped = false;
    for (int exponent = 3; exponent >= 0; --exponent) {
        const int digit = number / power_of_ten(exponent) % 10;
        if (digit == 0) {
            skipped = !text.empty();
            continue;
        }
        if (skipped) text += digits[0];
        skipped = false;
        const bool is_teen = text.empty() && exponent == 1 && digit == 1;
        if (!is_teen) text += digits[std::size_t(digit)];
        text += units[std::size_t(exponent)];
    }
    return text;
}

std::optional<int> read_chinese_number(std::string_view text) {
    int number = 0;
    int digit = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(letter_bytes)) {
        if (rest.size() % letter_bytes != 0) return std::nullopt;
        const auto letter = rest.substr(0, letter_bytes);
        if (const auto exponent = place_of(letter, units)) {
            number += (digit == 0 ? 1 : digit) * power_of_ten(*exponent);
            digit = 0;
        } else if (const auto found = place_of(letter, digits)) {
            digit = *found;
        } else {
            return std::nullopt;
        }
        if (number > chinese_number_max) return std::nullopt;
    }
    number += digit;
    // One way of writing each number: 一十四 or 二零 is none.
    if (number < 1 || chinese_number(number) != text) return std::nullopt;
    return number;
}

}  // namespace minqiao
