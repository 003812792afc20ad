// A petition office of its own in an empty store, with the government above it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desk/office.h"
#include "store/store.h"

namespace minqiao {

struct FoundingAsked {
    std::string division;  // 6 or 12 digits
    std::string name;      // of the office
};

// What an organ may be called: one line of at most 100 characters.
bool is_organ_name(const std::string& name);
// A division code of 6 or 12 digits.
bool is_division_code(const std::string& code);

// What is wrong with it, as a sentence.
std::optional<std::string> fault_of(const FoundingAsked& asked);
// Office, government, law and calendar, and one administrator's account without a password.
OfficeFounding founding_of(const FoundingAsked& asked);
inline constexpr std::string_view first_administrator = "admin";

// Founds the office; the token of the first administrator's one-time link goes into `token`.
std::optional<Fault> found(Store& store, const FoundingAsked& asked, std::string& token);

}  // namespace minqiao
