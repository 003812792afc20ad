#include "desk/numbers.h"

#include <fmt/format.h>

namespace minqiao {

char check_digit_of(const std::string& digits) {
    int carried = 10;
    for (char digit : digits) {
        int sum = (carried + (digit - '0')) % 10;
        if (sum == 0) sum = 10;
        carried = sum * 2 % 11;
    }
    return char('0' + (11 - carried) % 10);
}

std::string petition_number(CivilDay received_on, std::int64_t serial) {
    const std::string day = fmt::format("{:02}{:02}{:02}", received_on.year() % 100, received_on.month(),
                                        received_on.day_of_month());
    const std::string running = fmt::format("{:04}", serial);
    return day + "-" + running + "-" + check_digit_of(day + running);
}

std::string matter_number(CivilDay received_on, std::int64_t serial) {
    return fmt::format("{:04}-{:05}", received_on.year(), serial);
}

std::string query_code(std::size_t digits, const Chance& chance) {
    std::string code;
    while (code.size() < digits) {
        for (unsigned char byte : chance(digits)) {
            // 250 and above would favour the low digits.
            if (byte < 250 && code.size() < digits) code += char('0' + byte % 10);
        }
    }
    return code;
}

}  // namespace minqiao
