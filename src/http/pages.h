// The pages of the web and the headers that keep every answer safe in a browser.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/assets.h"
#include "http/message.h"

namespace minqiao::http {

// A file of the build; for a path without an extension the single page itself, with `nonce` in its content
// policy. Nothing for what is not there. A file that the build packed too (`x.js.gz` beside `x.js`) goes out
// packed to whoever takes that: `accepted` is what the request says of encodings (RFC 9110, 12.5.3).
std::optional<Answer> page_of(const AssetLookup& assets, const std::vector<std::string>& segments,
                              const std::string& nonce, std::string_view accepted);

// Adds what every answer has, where the answer does not say it itself.
void secure(Answer& answer, bool is_secure);

}  // namespace minqiao::http
