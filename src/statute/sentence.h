// The plain sentence behind each line of a sum, the same on the screen, on a notice and on the
// petitioner's page. The texts are those of statutes/words.json.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "statute/due.h"
#include "statute/statute.h"

namespace minqiao {

struct Place {
    std::string_view name;
    std::string text;
};

// Puts each text where {name} stands; a text put in is not looked at again.
std::string fill(std::string_view form, std::initializer_list<Place> places);

std::string sentence(const SumLine& line, Language language, const Statute& statute);

// The name of the line's day, 国庆节 or National Day; a name without a word of its own as it stands.
std::string day_in_words(const SumLine& line, Language language, const Statute& statute);

// 2026年10月1日, or 1 October 2026.
std::string date_in_words(CivilDay day, Language language, const Statute& statute);

}  // namespace minqiao
