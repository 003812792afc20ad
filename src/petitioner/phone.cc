#include "petitioner/phone.h"

namespace minqiao {

std::optional<std::string> tidy_phone(std::string_view text) {
    std::string digits;
    std::string kept;
    for (char letter : text) {
        if (letter >= '0' && letter <= '9') {
            digits += letter;
            kept += letter;
        } else if (letter == '-') {
            kept += letter;
        } else if (letter == '+') {
            if (!kept.empty()) return std::nullopt;
        } else if (letter != ' ' && letter != '(' && letter != ')') {
            return std::nullopt;
        }
    }
    if (digits.size() == 13 && digits.starts_with("86") && digits[2] == '1') return digits.substr(2);
    if (digits.size() == 11 && digits[0] == '1') return digits;
    // Fixed lines: seven or eight digits, with or without an area code of three or four that begins
    // with nought; ten digits that begin with 400 or 800 are service numbers.
    if (digits.size() == 7 || digits.size() == 8) return kept;
    if (digits.starts_with("0") && digits.size() >= 10 && digits.size() <= 12) return kept;
    if (digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"))) return kept;
    return std::nullopt;
}

}  // namespace minqiao
