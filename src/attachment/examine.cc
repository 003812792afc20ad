#include "attachment/examine.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>
#include <optional>

#include "attachment/archive.h"
#include "attachment/file_name.h"
#include "attachment/file_type.h"
#include "attachment/picture.h"
#include "base/text.h"

namespace minqiao {
namespace {

FileFault wrong_type(const char* code, std::string detail) {
    return {FileFault::Kind::type, code, std::move(detail)};
}

FileFault wrong_content(const char* code, std::string detail) {
    return {FileFault::Kind::content, code, std::move(detail)};
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

bool is_gb18030(std::string_view content) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open("gb18030", &error));
    if (U_FAILURE(error)) return false;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    const char* at = content.data();
    const char* end = at + content.size();
    std::array<UChar, 4096> letters;
    do {
        error = U_ZERO_ERROR;
        UChar* into = letters.data();
        ucnv_toUnicode(converter.get(), &into, into + letters.size(), &at, end, nullptr, true, &error);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    return U_SUCCESS(error);
}

// A name without any ending gets that of what is in it.
const FileType* type_of(std::string& name, const std::string& sniffed) {
    const std::string ending = ending_of(name);
    if (!ending.empty()) return type_with_ending(ending);
    for (const FileType& type : file_types()) {
        if (!is_sniffed_as(type, sniffed)) continue;
        name.append(".").append(type.ending);
        return &type;
    }
    return nullptr;
}

std::optional<FileFault> fault_of_picture(std::string_view content) {
    const auto size = picture_size(content);
    if (!size) return wrong_content("broken_image", "the picture says no size");
    if (size->dots() <= picture_dots_max) return std::nullopt;
    return wrong_content("image_too_large", "at most 50 million dots");
}

Result<bool, FileFault> macros_in(const FileType& type, std::string_view content) {
    const auto parts = parts_of_archive(content);
    if (parts && !parts->names.contains(type.main_part)) {
        return wrong_type("type_mismatch", "an archive of another kind");
    }
    if (parts) return parts->has_macros;
    switch (parts.error()) {
        case ArchiveFault::broken:
            break;
        case ArchiveFault::too_large:
            return wrong_content("archive_limit",
                                 "at most 2000 parts and 200 MiB, a hundredfold of the file");
        case ArchiveFault::bad_path:
            return wrong_content("archive_path", "a part has a name that leads out of it");
        case ArchiveFault::encrypted:
            return wrong_content("archive_encrypted", "encrypted parts cannot be looked into");
    }
    return wrong_content("archive_broken", "cannot be unpacked");
}

}  // namespace

bool is_writing(std::string_view content) {
    if (content.find('\0') != content.npos) return false;
    return is_utf8(content) || is_gb18030(content);
}

Result<Examined, FileFault> examine(std::string_view name, std::string_view content) {
    Examined examined;
    examined.name = to_nfc(cleaned_file_name(name));
    if (content.empty()) return wrong_content("empty_file", "holds nothing");
    const std::string sniffed = sniffed_type(content);
    if (sniffed.empty()) return wrong_content("file_limit", "could not be looked into within the limits");
    const FileType* type = type_of(examined.name, sniffed);
    if (!type) return wrong_type("unsupported_file_type", "files with this ending are not taken");
    if (!is_sniffed_as(*type, sniffed)) return wrong_type("type_mismatch", "it is " + sniffed);
    examined.media_type = type->media_type;
    switch (type->build) {
        case FileBuild::plain:
            return examined;
        case FileBuild::text:
            if (!is_writing(content)) return wrong_type("type_mismatch", "text is UTF-8 or GB18030");
            return examined;
        case FileBuild::picture:
            if (auto fault = fault_of_picture(content)) return *std::move(fault);
            return examined;
        case FileBuild::archive: {
            const auto macros = macros_in(*type, content);
            if (!macros) return macros.error();
            examined.has_macros = *macros;
            return examined;
        }
    }
    return examined;
}

}  // namespace minqiao
