// The pages of the web and the headers that keep every answer safe in a browser.
#pragma once

#include <optional>
#include <vector>

#include "http/assets.h"
#include "http/message.h"

namespace minqiao::http {

// A file of the build; for a path without an extension the single page itself, with `nonce` in its content
// policy. Nothing for what is not there.
std::optional<Answer> page_of(const AssetLookup& assets, const std::vector<std::string>& segments,
                              const std::string& nonce);

// Adds what every answer has, where the answer does not say it itself.
void secure(Answer& answer, bool is_secure);

}  // namespace minqiao::http
