#include "attachment/preview.h"

#include "attachment/confinement.h"
#include "attachment/rendering.h"

namespace minqiao {
namespace {

// A picture of preview_side_max squared that cannot be packed at all has some ten.
constexpr std::size_t preview_bytes_max = 16UL * 1024 * 1024;
constexpr std::chrono::seconds preview_time{20};

// A picture of 50 million dots has four bytes for each, and its decoder holds it twice.
constexpr Confinement preview_confinement{.processor_seconds = 10, .memory_bytes = 1024UL * 1024 * 1024};

}  // namespace

std::optional<std::string> preview_of(const ShutIn& shut_in, std::string_view picture) {
    auto made = ask_shut_in(shut_in, "preview", {picture}, {preview_bytes_max, preview_time});
    if (!made || !made->starts_with("RIFF")) return std::nullopt;
    return made;
}

bool make_preview_of_input() {
    const auto picture = all_of_input();
    if (!picture || !confine_process(preview_confinement)) return false;
    const auto made = rendered(*picture);
    return made && put_out(*made);
}

}  // namespace minqiao
