// Text as people type it: UTF-8 checked at the edge, brought to NFC once, never changed afterwards.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace minqiao {

// True for well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool is_utf8(std::string_view text);
// Canonical composition, so that one way of writing a character is stored. Needs UTF-8.
std::string to_nfc(std::string_view text);
// True when nothing but white space, ideographic spaces or zero-width characters is there.
bool is_blank(std::string_view text);
// Number of code points. Needs UTF-8.
std::size_t letters_in(std::string_view text);
// The first `count` code points.
std::string first_letters(std::string_view text, std::size_t count);
// True for characters no field may hold: NUL and the other controls, save tab and line ends.
bool has_control_characters(std::string_view text);
// True for characters that turn the direction of writing; refused in names, kept in free text.
bool has_direction_controls(std::string_view text);
// Folded for comparing and searching: NFKC, lower case, traditional characters made simplified.
std::string folded(std::string_view text);
// Folded, and without white space or zero-width characters: how names are compared, which forms pad and
// letters break.
std::string name_key(std::string_view name);

}  // namespace minqiao
