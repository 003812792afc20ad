// Any bytes under any name: looking at a file never crashes or overreads, and what it takes it can name.
#include <cstdint>
#include <string>

#include "attachment/archive.h"
#include "attachment/examine.h"
#include "attachment/file_name.h"
#include "attachment/file_type.h"
#include "attachment/orientation.h"
#include "attachment/picture.h"
#include "base/assertion.h"
#include "base/text.h"

namespace {

using namespace minqiao;

// Small ones, so that the limits are met.
constexpr ArchiveLimits limits{
    .parts = 8, .unpacked_bytes = 64 * 1024, .ratio = 20, .ratio_from_bytes = 1024};

void check_archive(std::string_view content) {
    const auto parts = parts_of_archive(content, limits);
    if (!parts) return;
    ASSERT_THAT(!parts->names.empty() && parts->names.size() <= limits.parts, "as many parts as may be");
}

void check_name(std::string_view content) {
    if (!is_utf8(content)) return;
    const std::string name = cleaned_file_name(content);
    ASSERT_THAT(!name.empty() && is_utf8(name) && letters_in(name) <= 132, "a name can be shown");
    ASSERT_THAT(name.find_first_of("/\\\"\r\n") == name.npos && !name.starts_with('.'),
                "a name is only a name");
    ASSERT_THAT(!has_direction_controls(name), "a name reads in one direction");
}

}  // namespace

// The first byte chooses the ending.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    if (count == 0) return 0;
    const std::string_view content(reinterpret_cast<const char*>(bytes) + 1, count - 1);
    const auto types = file_types();
    const auto examined = examine("a." + std::string(types[bytes[0] % types.size()].ending), content);
    if (examined) {
        const FileType* type = type_with_ending(ending_of(examined->name));
        ASSERT_THAT(type && type->media_type == examined->media_type, "a file is what its ending says");
    }
    if (const auto size = picture_size(content)) ASSERT_THAT(size->dots() > 0, "a picture has dots");
    const int orientation = orientation_of(content);
    ASSERT_THAT(orientation >= 1 && orientation <= 8, "a picture lies in one of eight ways");
    check_archive(content);
    check_name(content);
    return 0;
}
