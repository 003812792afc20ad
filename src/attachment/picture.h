// The size of a picture by what its head says; nothing is decoded.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace minqiao {

struct PictureSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint64_t dots() const { return std::uint64_t(width) * height; }
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

// Of a PNG, JPEG or WebP; nothing when the head is broken or says no size.
std::optional<PictureSize> picture_size(std::string_view bytes);

}  // namespace minqiao
