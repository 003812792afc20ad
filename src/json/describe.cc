#include "json/describe.h"

#include <boost/core/demangle.hpp>

namespace minqiao::json {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

}  // namespace

std::string short_name(const std::type_info& type) {
    std::string name;
    std::size_t word = 0;  // where the last part of a qualified name begins
    for (char c : boost::core::demangle(type.name())) {
        if (c == ':') {
            name.resize(word);
        } else if (is_letter(c) || c == '_') {
            name.push_back(c);
        } else if (c == '<' || c == ',') {
            name += c == '<' ? "Of" : "And";
            word = name.size();
        }
    }
    return name;
}

std::string snake_case(std::string_view name) {
    std::string snake;
    for (char c : name) {
        if (is_capital(c) && !snake.empty()) snake.push_back('_');
        snake.push_back(is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return snake;
}

}  // namespace minqiao::json
