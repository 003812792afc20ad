// Previews (预览) of pictures that were handed in, made by a process that is shut in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "attachment/shut_in.h"

namespace minqiao {

// Nothing when the picture could not be read within the limits.
std::optional<std::string> preview_of(const ShutIn& shut_in, std::string_view picture);

// The other side: what the subcommand `preview` does with its input. False when there is no preview.
bool make_preview_of_input();

}  // namespace minqiao
