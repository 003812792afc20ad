// Codes by which petitioners know their petition again. Of the petition's own code only a hash is kept; those
// of further persons are derived from the office's key, so that nothing more has to be kept.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "desk/view.h"

namespace minqiao {

// Digits of a code; accusations and anonymous petitions have nothing else to be known by.
inline constexpr std::size_t query_code_digits = 10;
inline constexpr std::size_t sealed_query_code_digits = 20;

std::string hash_of_code(std::string_view index_key, std::string_view code);
// One for each petitioner after the first.
std::vector<Receipt> receipts_of(PetitionId petition, int people, std::size_t digits,
                                 std::string_view index_key);
// True when the code is the petition's own, or that of one of its people: the whole code, and no part of it.
bool knows_petition(std::string_view code, std::string_view kept_hash, const Petition& petition,
                    std::string_view index_key);

}  // namespace minqiao
