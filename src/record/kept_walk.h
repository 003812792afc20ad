// Walks over every kept text of a described value, in declared order, with the name it is committed
// under: members and indexes joined by dots, underscores made dots.
#pragma once

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/kept.h"
#include "json/describe.h"

namespace minqiao {

inline std::string walked_name(const std::string& path, std::string_view step) {
    std::string name = path;
    if (!name.empty()) name += '.';
    for (char letter : step) name += letter == '_' || letter == '[' || letter == ']' ? '.' : letter;
    // A correction names fields such as petitioners[0].name: no empty step may remain.
    for (auto at = name.find(".."); at != std::string::npos; at = name.find("..")) name.erase(at, 1);
    return name;
}

template <class Kind, class Use>
void walk_kept(Kept<Kind>& kept, const std::string& path, const Use& use) {
    use(kept, path);
}

template <class T, class Use>
void walk_kept(std::optional<T>& what, const std::string& path, const Use& use);
template <class T, class Use>
void walk_kept(std::vector<T>& items, const std::string& path, const Use& use);
template <class T, class Use>
void walk_kept(std::map<std::string, T>& entries, const std::string& path, const Use& use);

template <class T, class Use>
void walk_kept(T& what, const std::string& path, const Use& use) {
    if constexpr (json::Described<T>) {
        boost::mp11::mp_for_each<json::MembersOf<T>>([&](auto described) {
            using Member = decltype(described);
            constexpr bool spread = json::is_spread<T>(Member::name);
            walk_kept(what.*Member::pointer, spread ? path : walked_name(path, Member::name), use);
        });
    } else if constexpr (requires { std::visit([](auto&) {}, what); }) {
        std::visit([&](auto& chosen) { walk_kept(chosen, path, use); }, what);
    }
}

template <class T, class Use>
void walk_kept(std::optional<T>& what, const std::string& path, const Use& use) {
    if (what) walk_kept(*what, path, use);
}

template <class T, class Use>
void walk_kept(std::vector<T>& items, const std::string& path, const Use& use) {
    for (std::size_t at = 0; at < items.size(); ++at)
        walk_kept(items[at], walked_name(path, std::to_string(at)), use);
}

template <class T, class Use>
void walk_kept(std::map<std::string, T>& entries, const std::string& path, const Use& use) {
    for (auto& [name, value] : entries) walk_kept(value, walked_name(path, name), use);
}

}  // namespace minqiao
