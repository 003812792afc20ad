// A commitment binds an act to a text that is kept apart from it: HMAC-SHA256 under a fresh salt over
// the field's name and the text's exact bytes. Without the salt nothing can be guessed from it; once
// the salt is erased the text can no longer be tied to the act.
#pragma once

#include <string_view>

#include "base/digest.h"

namespace minqiao {

// `name` matches [a-z0-9]+(\.[a-z0-9]+)*, such as petitioners.0.name; `salt` is 32 bytes.
Digest commitment_to(std::string_view name, std::string_view value, std::string_view salt);

}  // namespace minqiao
