#include "attachment/orientation.h"

#include <libexif/exif-data.h>

#include <memory>
#include <string>

namespace minqiao {
namespace {

constexpr std::string_view exif_head("Exif\0\0", 6);
constexpr std::size_t exif_bytes_max = 64 * 1024;

struct Unref {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};

std::size_t number(std::string_view bytes, bool is_big) {
    std::size_t number = 0;
    for (std::size_t place = 0; place < 4; ++place) {
        const auto byte = static_cast<unsigned char>(bytes[place]);
        number |= std::size_t(byte) << 8 * (is_big ? 3 - place : place);
    }
    return number;
}

// PNG (11.2) and WebP (RFC 9649, 2.3) are chunks with a length and a name, in other orders; a PNG's has four
// bytes of a sum behind it, a WebP's is filled up to an even length.
std::string_view chunk_named(std::string_view name, std::string_view rest, bool is_png) {
    while (rest.size() > 8) {
        const std::size_t length = number(rest.substr(is_png ? 0 : 4), is_png);
        if (length > rest.size() - 8) return {};
        if (rest.substr(is_png ? 4 : 0, 4) == name) return rest.substr(8, length);
        const std::size_t behind = is_png ? 4 : length % 2;
        rest.remove_prefix(std::min(8 + length + behind, rest.size()));
    }
    return {};
}

// libexif finds it in a JPEG by itself.
std::string exif_of(std::string_view picture) {
    std::string_view chunk;
    if (picture.starts_with("\xff\xd8")) return std::string(picture.substr(0, exif_bytes_max * 4));
    if (picture.starts_with("\x89PNG"))
        chunk = chunk_named("eXIf", picture.substr(std::min<std::size_t>(8, picture.size())), true);
    else if (picture.size() > 12)
        chunk = chunk_named("EXIF", picture.substr(12), false);
    if (chunk.empty() || chunk.size() > exif_bytes_max) return "";
    const bool has_head = chunk.starts_with(exif_head);
    return std::string(has_head ? "" : exif_head) + std::string(chunk);
}

}  // namespace

int orientation_of(std::string_view picture) {
    const std::string text = exif_of(picture);
    if (text.empty()) return 1;
    const std::unique_ptr<ExifData, Unref> exif(exif_data_new_from_data(
        reinterpret_cast<const unsigned char*>(text.data()), static_cast<unsigned>(text.size())));
    if (!exif) return 1;
    const ExifEntry* entry = exif_content_get_entry(exif->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
    const int said = exif_get_short(entry->data, exif_data_get_byte_order(exif.get()));
    return said >= 1 && said <= 8 ? said : 1;
}

}  // namespace minqiao
