// Reading back what this folder wrote as text: ids and words of an enumeration.
#pragma once

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <string>

#include "store/trouble.h"

namespace minqiao {

template <class Id>
Id stored_id(const std::string& text) {
    const auto id = Id::parse(text);
    if (!id) stop_work(Fault::Kind::damaged, "a stored id is not an id");
    return *id;
}

template <class Enum>
std::string word_of(Enum value) {
    return boost::describe::enum_to_string(value, "");
}

template <class Enum>
Enum stored_word(const std::string& text) {
    Enum value{};
    if (!boost::describe::enum_from_string(text.c_str(), value)) {
        stop_work(Fault::Kind::damaged, "a stored word is not one of its list");
    }
    return value;
}

}  // namespace minqiao
