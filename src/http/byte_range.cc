#include "http/byte_range.h"

#include <algorithm>
#include <charconv>

#include "http/status.h"

namespace minqiao::http {

namespace {

constexpr std::string_view unit = "bytes=";

std::optional<std::size_t> number_of(std::string_view text) {
    std::size_t number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stopped != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::string ByteRange::text(std::size_t whole) const {
    return "bytes " + std::to_string(first) + "-" + std::to_string(first + count - 1) + "/" +
           std::to_string(whole);
}

Result<std::optional<ByteRange>, Problem> range_of(std::string_view header, std::size_t whole) {
    const std::optional<ByteRange> all;
    if (!header.starts_with(unit)) return all;
    header.remove_prefix(unit.size());
    const auto dash = header.find('-');
    if (dash == header.npos || header.find(',') != header.npos) return all;
    const std::string_view before = header.substr(0, dash), after = header.substr(dash + 1);
    const auto first = number_of(before), last = number_of(after);
    if ((!first && !before.empty()) || (!last && !after.empty()) || (!first && !last)) return all;
    if (!first) {
        const std::size_t count = std::min(*last, whole);
        if (count > 0) return std::optional(ByteRange{whole - count, count});
    } else if (*first < whole && (!last || *first <= *last)) {
        return std::optional(ByteRange{*first, std::min(last.value_or(whole), whole - 1) - *first + 1});
    }
    return problem(ProblemKind::unsatisfiable, "range_not_satisfiable");
}

}  // namespace minqiao::http
