// Asks clamd over its Unix socket (zINSTREAM) whether bytes are known to be harmful.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace minqiao {

enum class Scan { clean, harmful, unanswered };

struct Scanner {
    std::string socket;                      // empty: there is none
    std::chrono::milliseconds time{60'000};  // for the whole conversation
};

// Unanswered when there is no scanner, it is silent, or says what cannot be understood.
Scan scan(const Scanner& scanner, std::string_view content);

}  // namespace minqiao
