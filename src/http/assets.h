// The pages built into the program, as the server hands them in: bytes by their path below the web root,
// such as index.html or assets/app-1f3a.js. The bytes live as long as the program.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace minqiao::http {

using AssetLookup = std::function<std::optional<std::string_view>(std::string_view path)>;

// Stands in index.html wherever the nonce of this answer's content policy belongs.
inline constexpr std::string_view nonce_placeholder = "MINQIAO_NONCE";

}  // namespace minqiao::http
