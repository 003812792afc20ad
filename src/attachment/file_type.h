// Which files are taken: a name's ending and what the bytes are must fit. What the sender calls them counts
// for nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace minqiao {

enum class FileBuild { plain, text, picture, archive };  // what else is looked at

struct FileType {
    std::string_view ending;
    std::string_view media_type;  // stored, and sent with every download
    FileBuild build = FileBuild::plain;
    std::string_view main_part{};  // an archive without it is something else
};

std::span<const FileType> file_types();
// By the ending of a name, in lower case; null when such files are not taken.
const FileType* type_with_ending(std::string_view ending);

// What the first bytes are, as libmagic says it: application/octet-stream when it does not know, nothing
// when it could not look.
std::string sniffed_type(std::string_view content);
// True when bytes that are sniffed as that may be of this type.
bool is_sniffed_as(const FileType& type, std::string_view sniffed);

}  // namespace minqiao
