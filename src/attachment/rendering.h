// A small picture made anew from the dots of another, so that nothing else the file holds comes along: no
// place, time or camera, no text, no earlier picture. Decodes what strangers sent: only in a process that is
// confined (attachment/confinement.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

inline constexpr int preview_side_max = 1600;
inline constexpr std::string_view preview_media_type = "image/webp";

// Upright, on white; nothing when it is no JPEG, PNG or WebP, is broken, or is moving.
std::optional<std::string> rendered(const std::string& picture);

}  // namespace minqiao
