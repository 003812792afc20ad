#include "http/typed.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace minqiao::http {

namespace {

constexpr int page_size_max = 100;

boost::json::value number_or_text(const std::string& text) {
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error == std::errc() && stopped == end) return number;
    return boost::json::value(text);
}

boost::json::value truth_or_text(const std::string& text) {
    if (text == "true") return true;
    if (text == "false") return false;
    return boost::json::value(text);
}

}  // namespace

Result<boost::json::value, Problem> query_value(const Request& request,
                                                const std::vector<std::string_view>& numbers,
                                                const std::vector<std::string_view>& truths) {
    const auto is_in = [](const auto& list, std::string_view name) {
        return std::ranges::find(list, name) != list.end();
    };
    boost::json::object object;
    for (const auto& [name, text] : request.query) {
        if (!is_utf8(name) || !is_utf8(text)) return unreadable("bad_utf8");
        if (has_control_characters(name) || has_control_characters(text)) return unreadable("bad_char");
        boost::json::value value(to_nfc(text));
        if (is_in(numbers, name)) value = number_or_text(text);
        if (is_in(truths, name)) value = truth_or_text(text);
        if (!object.emplace(name, std::move(value)).second) return unreadable("duplicate_key");
    }
    return boost::json::value(std::move(object));
}

std::optional<PageSize> PageSize::parse(std::string_view text) {
    if (text.empty() || text.front() == '0') return std::nullopt;
    if (!std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; })) {
        return std::nullopt;
    }
    int count = page_size_max;
    if (text.size() <= 3) std::from_chars(text.data(), text.data() + text.size(), count);
    return PageSize{std::min(count, page_size_max)};
}

}  // namespace minqiao::http
