// Previews (预览) of pictures that were handed in. The work is done by another process, confined, that reads
// the picture from its input and writes the preview to its output: whatever a picture does to its decoder,
// it does it there. Takes long; not on a thread of the store.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

struct PreviewMaker {
    // This program itself, even when a newer one has taken its place on disk.
    std::string program = "/proc/self/exe";
    std::chrono::milliseconds time{20'000};  // by the clock on the wall
};

// Nothing when the picture could not be read within the limits.
std::optional<std::string> preview_of(const PreviewMaker& maker, std::string_view picture);

// The other side: what the subcommand `preview` does with its input. False when there is no preview.
bool make_preview_of_input();

}  // namespace minqiao
