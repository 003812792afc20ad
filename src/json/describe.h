// What the codec knows of a C++ type: the members that Boost.Describe lists, and the few words that a struct
// may say about itself. Needs no JSON library; a pure folder can write the words without including this.
#pragma once

#include <array>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>
#include <utility>
#include <variant>

#include "base/day.h"
#include "base/id.h"

namespace minqiao::json {

// A struct may say, in static members, all optional:
//   static constexpr std::string_view name = "refer";                  its tag in a variant; else its type's
//                                                                      name in snake_case
//   static constexpr std::string_view json_name = "PetitionAsked";     its name among the schemas
//   static constexpr std::string_view json_defaults[] = {"requests"};  may be absent: keeps its initialiser
//   static constexpr std::string_view json_nulls[] = {"next_cursor"};  written as null, not left out
//   static constexpr std::string_view json_spread = "body";            its members stand beside the others
//   static constexpr std::pair<std::string_view, std::size_t> json_longest[] = {{"subject", 200}};
//                                                                      letters of a text, items of a list

template <class T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

// Reads itself from one text and writes the same text, as ids and days do.
template <class T>
concept TextLike = requires(const T& what, std::string_view text) {
    { T::parse(text) } -> std::same_as<std::optional<T>>;
    { what.text() } -> std::same_as<std::string>;
};

// What a TextLike type expects, in words and for the schema. Specialise it beside the type.
struct TextRule {
    std::string_view expected = "a well-formed text";
    std::string_view format = "";
    std::string_view pattern = "";
};
template <class T>
inline constexpr TextRule text_rule{};
template <class Kind>
inline constexpr TextRule text_rule<Id<Kind>>{"32 lower-case hexadecimal digits", "", "^[0-9a-f]{32}$"};
template <>
inline constexpr TextRule text_rule<CivilDay>{"a day as YYYY-MM-DD", "date", ""};
template <>
inline constexpr TextRule text_rule<Instant>{"an RFC 3339 instant", "date-time", ""};

// The member that tells a variant's alternatives apart, such as "act". Specialise it for the variant.
template <class Variant>
inline constexpr std::string_view tag_of{};

template <class T>
using MembersOf =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <DescribedEnum E>
inline constexpr auto enum_values = []<template <class...> class List, class... Values>(List<Values...>) {
    return std::array<E, sizeof...(Values)>{Values::value...};
}(boost::describe::describe_enumerators<E>());

template <DescribedEnum E>
inline constexpr auto enum_names = []<template <class...> class List, class... Values>(List<Values...>) {
    return std::array<std::string_view, sizeof...(Values)>{Values::name...};
}(boost::describe::describe_enumerators<E>());

// The enumerator's name, as it stands in JSON and in the tables.
template <DescribedEnum E>
std::string enum_text(E value) {
    for (std::size_t at = 0; at < enum_values<E>.size(); ++at) {
        if (enum_values<E>[at] == value) return std::string(enum_names<E>[at]);
    }
    return {};
}
template <DescribedEnum E>
std::optional<E> enum_of(std::string_view text) {
    for (std::size_t at = 0; at < enum_values<E>.size(); ++at) {
        if (enum_names<E>[at] == text) return enum_values<E>[at];
    }
    return std::nullopt;
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class List>
constexpr bool is_listed(const List& names, std::string_view name) {
    for (std::string_view listed : names) {
        if (listed == name) return true;
    }
    return false;
}

template <class T>
constexpr bool has_default(std::string_view member) {
    if constexpr (requires { T::json_defaults; }) return is_listed(T::json_defaults, member);
    return false;
}

template <class T>
constexpr bool writes_null(std::string_view member) {
    if constexpr (requires { T::json_nulls; }) return is_listed(T::json_nulls, member);
    return false;
}

template <class T>
constexpr bool is_spread(std::string_view member) {
    if constexpr (requires { T::json_spread; }) return member == T::json_spread;
    return false;
}

inline constexpr std::size_t any_length = static_cast<std::size_t>(-1);

template <class T>
constexpr std::size_t longest(std::string_view member) {
    if constexpr (requires { T::json_longest; }) {
        for (const auto& [name, most] : T::json_longest) {
            if (name == member) return most;
        }
    }
    return any_length;
}

// A name in one of the lists that no member bears would be a rule without effect.
template <class T>
consteval bool names_its_members() {
    return []<template <class...> class List, class... Members>(List<Members...>) {
        const auto is_member = []([[maybe_unused]] std::string_view name) {
            return ((name == Members::name) || ...);
        };
        bool good = true;
        if constexpr (requires { T::json_defaults; }) {
            for (std::string_view name : T::json_defaults) good = good && is_member(name);
        }
        if constexpr (requires { T::json_nulls; }) {
            for (std::string_view name : T::json_nulls) good = good && is_member(name);
        }
        if constexpr (requires { T::json_longest; }) {
            for (const auto& rule : T::json_longest) good = good && is_member(rule.first);
        }
        if constexpr (requires { T::json_spread; }) good = good && is_member(T::json_spread);
        return good;
    }(MembersOf<T>());
}

// Without namespaces; Pair<Row, Sum> is PairOfRowAndSum.
std::string short_name(const std::type_info& type);
std::string snake_case(std::string_view name);

template <class T>
const std::string& schema_name() {
    static const std::string name = [] {
        if constexpr (requires { T::json_name; }) return std::string(T::json_name);
        return short_name(typeid(T));
    }();
    return name;
}

// A static name; a data member of that name would be an ordinary field.
template <class T>
concept NamesItself = requires {
    { &T::name } -> std::same_as<const std::string_view*>;
};

template <class T>
const std::string& tag_text() {
    static const std::string tag = [] {
        if constexpr (NamesItself<T>) return std::string(T::name);
        return snake_case(short_name(typeid(T)));
    }();
    return tag;
}

}  // namespace minqiao::json
