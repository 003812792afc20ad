// How search reads text: folded character by character (width, case, traditional characters), white
// space between Chinese characters left out because letters are typed with hard line ends, any other
// white space one space. Texts and queries go the same way, so they meet. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minqiao {

struct FoldedText {
    std::u32string letters;
    std::vector<int> origins;  // for each letter, which character of the text it comes from
};

// Needs UTF-8.
FoldedText fold(std::string_view text);
std::string utf8(std::u32string_view letters);
std::u32string letters_of(std::string_view utf8_text);

// The words of a query: folded, split at white space and not more than eight.
std::vector<std::u32string> words_of(std::string_view query);

// What an index holds of a folded text, each term once with spaces between: each two neighbouring
// letters, and the last letter of each run, so that every letter begins a term. Terms are written with
// letters and digits only: no database finds an operator in them.
std::string joined_terms(std::u32string_view folded);
std::string term(std::u32string_view one_or_two_letters);

}  // namespace minqiao
