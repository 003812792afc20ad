#include "desk/preferences.h"

#include <algorithm>

namespace minqiao {

namespace {

constexpr std::size_t name_letters_max = 40;
constexpr std::size_t value_bytes_max = 8 * 1024;
constexpr std::size_t preferences_max = 20;

bool is_name(const std::string& name) {
    const auto fits = [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '_'; };
    return !name.empty() && name.size() <= name_letters_max && std::ranges::all_of(name, fits);
}

Problem refuse(const char* field, const char* code, const char* detail) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", {{field, code, detail}}});
}

}  // namespace

std::optional<Problem> keep_preference(Transaction& tx, const Caller& caller, Instant at,
                                       const std::string& name, const PreferenceAsked& asked) {
    if (!is_name(name)) return refuse("name", "bad_value", "small letters and _, at most 40");
    if (!asked.value) {
        drop_preference(tx, caller.account, name);
        return std::nullopt;
    }
    if (asked.value->size() > value_bytes_max) return refuse("value", "too_long", "at most 8 KiB");
    const auto kept = list_preferences(tx, caller.account);
    const bool is_new = std::ranges::find(kept, name, &Preference::name) == kept.end();
    if (is_new && kept.size() >= preferences_max) return refuse("name", "too_many", "at most 20 are kept");
    put_preference(tx, caller.account, {name, *asked.value}, at);
    return std::nullopt;
}

}  // namespace minqiao
