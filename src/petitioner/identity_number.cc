#include "petitioner/identity_number.h"

#include <array>

namespace minqiao {

std::string tidy_identity_number(std::string_view text) {
    std::string tidy;
    for (char letter : text) {
        if (letter == ' ' || letter == '\t') continue;
        tidy += letter == 'x' ? 'X' : letter;
    }
    return tidy;
}

IdentityNumberFault check_identity_number(std::string_view tidy, CivilDay today) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view check_digits = "10X98765432";
    if (tidy.size() != 18) return IdentityNumberFault::form;
    int sum = 0;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        if (tidy[at] < '0' || tidy[at] > '9') return IdentityNumberFault::form;
        sum += (tidy[at] - '0') * weights[at];
    }
    if (check_digits.find(tidy[17]) == std::string_view::npos) return IdentityNumberFault::form;
    const std::string birthday = std::string(tidy.substr(6, 4)) + '-' + std::string(tidy.substr(10, 2)) +
                                 '-' + std::string(tidy.substr(12, 2));
    const auto born_on = CivilDay::parse(birthday);
    if (!born_on || *born_on > today) return IdentityNumberFault::date;
    if (check_digits[std::size_t(sum % 11)] != tidy[17]) return IdentityNumberFault::checksum;
    return IdentityNumberFault::none;
}

}  // namespace minqiao
