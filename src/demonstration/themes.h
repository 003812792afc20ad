// What the people of the invented county write about. All of it is made up.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "demonstration/chance.h"
#include "record/petition_asked.h"

namespace minqiao {

struct Theme {
    const char* organ;  // key in the county; it has an account handler.… and one head.…
    const char* category;
    const char* subject;  // {place} stands for a place, {n} for a small number
    const char* text;
    const char* request;
    const char* other_request;
    const char* fact;
    const char* answer;
    const char* article;
};

std::span<const Theme> themes();
// The first of that category.
const Theme& theme_of(std::string_view category);

// A theme as one petition has it, with its own place and people.
struct Told {
    const Theme* theme = nullptr;
    PetitionAsked petition;
    std::string fact;
    std::string answer;
};
Told tell(const Theme& theme, SeededChance& chance);

// Suggestions and accusations go other ways than what people ask for themselves.
Told tell_suggestion(SeededChance& chance);
Told tell_accusation(SeededChance& chance);

}  // namespace minqiao
