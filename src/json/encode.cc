#include "json/encode.h"

#include <array>
#include <boost/json/value.hpp>
#include <charconv>
#include <cmath>

#include "base/assertion.h"

namespace minqiao::json {

namespace {

template <class Number>
void write_number(Number number, std::string& out) {
    std::array<char, 32> room;
    const auto written = std::to_chars(room.data(), room.data() + room.size(), number);
    out.append(room.data(), written.ptr);
}

bool needs_escape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void write_escaped(char c, std::string& out) {
    static constexpr std::string_view hex_digits = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    out += "\\u00";
    out.push_back(hex_digits[static_cast<unsigned char>(c) >> 4]);
    out.push_back(hex_digits[static_cast<unsigned char>(c) & 15]);
}

}  // namespace

void write_text(std::string_view text, std::string& out) {
    out.push_back('"');
    std::size_t plain = 0;  // where the part begins that needs no escape
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!needs_escape(text[at])) continue;
        out.append(text.substr(plain, at - plain));
        write_escaped(text[at], out);
        plain = at + 1;
    }
    out.append(text.substr(plain));
    out.push_back('"');
}

void write_integer(std::int64_t number, std::string& out) {
    write_number(number, out);
}

void write_integer(std::uint64_t number, std::string& out) {
    write_number(number, out);
}

void write_double(double number, std::string& out) {
    ASSERT_THAT(std::isfinite(number), "JSON has no infinite number and no not-a-number");
    // Minus zero reads back as zero.
    write_number(number == 0 ? 0.0 : number, out);
}

void write_value(const boost::json::value& value, std::string& out) {
    switch (value.kind()) {
        case boost::json::kind::null:
            out += "null";
            return;
        case boost::json::kind::bool_:
            out += value.get_bool() ? "true" : "false";
            return;
        case boost::json::kind::int64:
            return write_integer(value.get_int64(), out);
        case boost::json::kind::uint64:
            return write_integer(value.get_uint64(), out);
        case boost::json::kind::double_:
            return write_double(value.get_double(), out);
        case boost::json::kind::string:
            return write_text(std::string_view(value.get_string()), out);
        case boost::json::kind::array:
            out.push_back('[');
            for (const auto& item : value.get_array()) {
                write_comma(out);
                write_value(item, out);
            }
            out.push_back(']');
            return;
        case boost::json::kind::object:
            out.push_back('{');
            for (const auto& entry : value.get_object()) {
                write_comma(out);
                write_text(std::string_view(entry.key().data(), entry.key().size()), out);
                out.push_back(':');
                write_value(entry.value(), out);
            }
            out.push_back('}');
            return;
    }
}

void write_kept(const std::optional<std::string>& value, const std::optional<Seal>& seal, Writing& to) {
    if (to.form == Form::open) {
        if (value) return write_text(*value, to.out);
        to.out += "null";
        return;
    }
    ASSERT_THAT(seal.has_value(), "a kept text must be sealed before its act is written");
    to.out += "{\"place\":";
    write_integer(std::int64_t{seal->place}, to.out);
    to.out += ",\"commitment\":";
    write_text(hex(bytes_of(seal->commitment)), to.out);
    to.out.push_back('}');
}

void write_comma(std::string& out) {
    if (!out.ends_with('{') && !out.ends_with('[')) out.push_back(',');
}

}  // namespace minqiao::json
