// The townships of the invented county and their villages. All names are made up.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace minqiao {

struct Township {
    const char* key;                             // of its organ: willow
    const char* name;                            // 柳湾镇
    const char* division;                        // 12 digits
    std::span<const std::string_view> villages;  // 石桥村, in the order of their codes
};

std::span<const Township> townships();

// The code of a village, counted from 0: the township's with 201 and so on at its end.
std::string village_division(const Township& township, std::size_t village);
// The key of its organ: village for the first of all, pine.village3 for others.
std::string village_key(const Township& township, std::size_t village);

}  // namespace minqiao
