// Files handed in with a petition (附件): which are taken, under which name, and who may see them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "desk/desk.h"
#include "store/files.h"

namespace minqiao {

struct FileAsked {
    std::string name;        // as the sender calls it
    std::string media_type;  // as the sender says; must fit the name's ending
    std::string_view content;
};

// Keeps the file; it belongs to nobody's matter until a petition or a supplement names it.
Result<FileRow, Problem> hand_in(Transaction& tx, const Caller& caller, const Moment& now,
                                 const Chance& chance, const FileAsked& asked);

// The file, for the officer who handed it in and for those who may see the matter that names it.
Result<FileRow, Problem> find_attachment(Transaction& tx, const Desk& desk, const Caller& caller,
                                         const Moment& now, FileId id, std::optional<MatterId> matter);

// Without folders, controls and what a file system would take amiss; never empty.
std::string cleaned_file_name(std::string_view name);

}  // namespace minqiao
