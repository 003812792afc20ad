#include "json/parse.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

#include "base/text.h"

namespace minqiao::json {

namespace {

using boost::json::error_code;
using Text = boost::json::string_view;

// What basic_parser calls for each piece; builds the value and stops at the first thing refused.
class Builder {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    Builder() { stack_.reset(); }

    const char* refused() const { return refused_; }
    boost::json::value release() { return stack_.release(); }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_comment_part(Text, error_code&) { return true; }
    bool on_comment(Text, error_code&) { return true; }

    bool on_array_begin(error_code&) { return true; }
    bool on_array_end(std::size_t count, error_code&) {
        stack_.push_array(count);
        return true;
    }

    bool on_object_begin(error_code&) { return true; }
    bool on_object_end(std::size_t count, error_code& error) {
        const auto first = keys_.end() - static_cast<std::ptrdiff_t>(count);
        std::sort(first, keys_.end());
        if (std::adjacent_find(first, keys_.end()) != keys_.end()) return refuse("duplicate_key", error);
        keys_.erase(first, keys_.end());
        stack_.push_object(count);
        return true;
    }

    bool on_key_part(Text part, std::size_t, error_code&) { return gather(part); }
    bool on_key(Text part, std::size_t, error_code& error) {
        if (!finish_text(part, error)) return false;
        stack_.push_key(text_);
        keys_.push_back(std::exchange(text_, {}));
        return true;
    }

    bool on_string_part(Text part, std::size_t, error_code&) { return gather(part); }
    bool on_string(Text part, std::size_t, error_code& error) {
        if (!finish_text(part, error)) return false;
        stack_.push_string(text_);
        text_.clear();
        return true;
    }

    bool on_number_part(Text, error_code&) { return true; }
    bool on_int64(std::int64_t number, Text, error_code&) {
        stack_.push_int64(number);
        return true;
    }
    bool on_uint64(std::uint64_t number, Text, error_code&) {
        stack_.push_uint64(number);
        return true;
    }
    // Boost's own sum may miss the nearest double by a little; the standard one does not, and what is
    // written must read back the same.
    bool on_double(double nearly, Text digits, error_code& error) {
        double number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (read.ec != std::errc()) number = nearly;
        if (!std::isfinite(number)) return refuse("bad_number", error);
        stack_.push_double(number);
        return true;
    }
    bool on_bool(bool flag, error_code&) {
        stack_.push_bool(flag);
        return true;
    }
    bool on_null(error_code&) {
        stack_.push_null();
        return true;
    }

private:
    bool gather(Text part) {
        text_.append(part.data(), part.size());
        return true;
    }

    bool finish_text(Text part, error_code& error) {
        gather(part);
        if (has_control_characters(text_)) return refuse("bad_char", error);
        text_ = to_nfc(text_);
        return true;
    }

    bool refuse(const char* code, error_code& error) {
        refused_ = code;
        error = boost::json::error::syntax;
        return false;
    }

    boost::json::value_stack stack_;
    std::vector<std::string> keys_;  // of every object still open, innermost last
    std::string text_;
    const char* refused_ = nullptr;
};

// Boost calls it bad syntax when an escaped leading surrogate is followed by anything but an escape.
bool ends_in_leading_surrogate(std::string_view read) {
    if (read.ends_with('\\')) read.remove_suffix(1);
    if (read.size() < 6) return false;
    const std::string_view escape = read.substr(read.size() - 6);
    return escape.starts_with("\\u") && (escape[2] == 'd' || escape[2] == 'D') &&
           std::string_view("89abAB").find(escape[3]) != std::string_view::npos;
}

const char* code_of(error_code found, std::string_view read, std::string_view rest) {
    using boost::json::error;
    if (found == error::too_deep) return "too_deep";
    if (found == error::exponent_overflow) return "bad_number";
    if (found == error::illegal_leading_surrogate) return "bad_utf8";
    if (found == error::illegal_trailing_surrogate) return "bad_utf8";
    if (found == error::syntax && ends_in_leading_surrogate(read)) return "bad_utf8";
    if (has_control_characters(rest.substr(0, 1))) return "bad_char";
    return "bad_json";
}

Faults unreadable(std::string code, std::string detail = "") {
    return {Faults::Kind::unreadable, std::move(code), std::move(detail), {}};
}

}  // namespace

Result<boost::json::value, Faults> parse(std::string_view bytes, std::size_t depth) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) return unreadable("body_required");
    if (!is_utf8(bytes)) return unreadable("bad_utf8");
    boost::json::parse_options options;
    options.max_depth = depth;
    boost::json::basic_parser<Builder> parser(options);
    error_code error;
    const std::size_t read = parser.write_some(false, bytes.data(), bytes.size(), error);
    const std::string place = "at byte " + std::to_string(read);
    if (parser.handler().refused()) return unreadable(parser.handler().refused(), place);
    if (error) return unreadable(code_of(error, bytes.substr(0, read), bytes.substr(read)), place);
    if (read < bytes.size()) return unreadable("bad_json", place);
    return parser.handler().release();
}

}  // namespace minqiao::json
