#include "attachment/picture.h"

namespace minqiao {
namespace {

// Reads numbers at places that may lie behind the end; those are zero.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

    std::uint32_t at(std::size_t place) const {
        return place < bytes_.size() ? static_cast<unsigned char>(bytes_[place]) : 0;
    }
    std::uint32_t big(std::size_t place, int count) const {
        std::uint32_t number = 0;
        for (int byte = 0; byte < count; ++byte) number = number << 8 | at(place + std::size_t(byte));
        return number;
    }
    std::uint32_t little(std::size_t place, int count) const {
        std::uint32_t number = 0;
        for (int byte = count - 1; byte >= 0; --byte) number = number << 8 | at(place + std::size_t(byte));
        return number;
    }
    bool holds(std::string_view text, std::size_t place) const {
        return bytes_.size() >= place && bytes_.substr(place).starts_with(text);
    }
    std::size_t size() const { return bytes_.size(); }

private:
    std::string_view bytes_;
};

PictureSize size_of_png(const Bytes& bytes) {
    if (!bytes.holds("IHDR", 12)) return {};
    return {bytes.big(16, 4), bytes.big(20, 4)};
}

// The size stands in the first start-of-frame segment (ITU-T T.81, B.2.2).
PictureSize size_of_jpeg(const Bytes& bytes) {
    std::size_t place = 2;
    while (place + 9 < bytes.size()) {
        if (bytes.at(place) != 0xFF) return {};
        const std::uint32_t marker = bytes.at(place + 1);
        if (marker == 0xFF) {  // filling
            ++place;
            continue;
        }
        const bool is_frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame) return {bytes.big(place + 7, 2), bytes.big(place + 5, 2)};
        const bool is_end = marker == 0xD9 || marker == 0xDA;
        if (is_end) return {};
        const bool is_bare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        const std::uint32_t length = is_bare ? 0 : bytes.big(place + 2, 2);
        if (!is_bare && length < 2) return {};
        place += 2 + length;
    }
    return {};
}

// RFC 9649, 2.5 to 2.7.
PictureSize size_of_webp(const Bytes& bytes) {
    if (bytes.holds("VP8X", 12)) return {bytes.little(24, 3) + 1, bytes.little(27, 3) + 1};
    if (bytes.holds("VP8 ", 12) && bytes.holds("\x9d\x01\x2a", 23)) {
        return {bytes.little(26, 2) & 0x3FFF, bytes.little(28, 2) & 0x3FFF};
    }
    if (bytes.holds("VP8L", 12) && bytes.at(20) == 0x2F) {
        const std::uint32_t bits = bytes.little(21, 4);
        return {(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
    }
    return {};
}

}  // namespace

std::optional<PictureSize> picture_size(std::string_view content) {
    const Bytes bytes(content);
    PictureSize size;
    if (bytes.holds("\x89PNG\r\n\x1a\n", 0)) {
        size = size_of_png(bytes);
    } else if (bytes.holds("\xff\xd8\xff", 0)) {
        size = size_of_jpeg(bytes);
    } else if (bytes.holds("RIFF", 0) && bytes.holds("WEBP", 8)) {
        size = size_of_webp(bytes);
    }
    if (size.width == 0 || size.height == 0) return std::nullopt;
    return size;
}

}  // namespace minqiao
