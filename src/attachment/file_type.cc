#include "attachment/file_type.h"

#include <magic.h>

#include <algorithm>
#include <array>
#include <memory>

namespace minqiao {
namespace {

constexpr std::size_t sniffed_bytes = 256 * 1024;

constexpr std::array<FileType, 15> taken{{
    {"jpg", "image/jpeg", FileBuild::picture},
    {"jpeg", "image/jpeg", FileBuild::picture},
    {"png", "image/png", FileBuild::picture},
    {"webp", "image/webp", FileBuild::picture},
    {"pdf", "application/pdf"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileBuild::archive,
     "word/document.xml"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileBuild::archive,
     "xl/workbook.xml"},
    {"doc", "application/msword"},
    {"xls", "application/vnd.ms-excel"},
    {"txt", "text/plain", FileBuild::text},
    {"mp3", "audio/mpeg"},
    {"m4a", "audio/mp4"},
    {"amr", "audio/amr"},
    {"mp4", "video/mp4"},
    {"ofd", "application/ofd", FileBuild::archive, "OFD.xml"},
}};

// Beside the media type itself. An archive whose first part is an unusual one is sniffed as any archive;
// a text that begins like a letter or a list as that.
struct Alias {
    std::string_view ending;
    std::string_view sniffed;
};
constexpr std::array<Alias, 15> aliases{{
    {"doc", "application/x-ole-storage"},
    {"doc", "application/CDFV2"},
    {"xls", "application/x-ole-storage"},
    {"xls", "application/CDFV2"},
    {"txt", "text/csv"},
    {"txt", "message/rfc822"},
    {"txt", "application/json"},
    {"mp3", "audio/mp3"},
    {"m4a", "audio/x-m4a"},
    {"m4a", "video/mp4"},
    {"amr", "audio/AMR"},
    {"mp4", "video/x-m4v"},
    {"docx", "application/zip"},
    {"xlsx", "application/zip"},
    {"ofd", "application/zip"},
}};

struct CloseMagic {
    void operator()(magic_t magic) const { magic_close(magic); }
};

}  // namespace

std::span<const FileType> file_types() {
    return taken;
}

const FileType* type_with_ending(std::string_view ending) {
    const auto* found = std::ranges::find(taken, ending, &FileType::ending);
    return found == taken.end() ? nullptr : found;
}

std::string sniffed_type(std::string_view content) {
    // A handle belongs to one thread at a time, and reading its tables takes long.
    thread_local const std::unique_ptr<std::remove_pointer_t<magic_t>, CloseMagic> magic = [] {
        magic_t opened = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS);
        if (opened && magic_load(opened, nullptr) != 0) {
            magic_close(opened);
            opened = nullptr;
        }
        return decltype(magic)(opened);
    }();
    if (!magic) return "";
    const char* said = magic_buffer(magic.get(), content.data(), std::min(content.size(), sniffed_bytes));
    return said ? said : "";
}

bool is_sniffed_as(const FileType& type, std::string_view sniffed) {
    if (sniffed == type.media_type) return true;
    return std::ranges::any_of(
        aliases, [&](const Alias& alias) { return alias.ending == type.ending && alias.sniffed == sniffed; });
}

}  // namespace minqiao
