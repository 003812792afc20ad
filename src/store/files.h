// Files handed in with a petition. They lie in the database in parts, so that a backup holds everything.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "base/digest.h"
#include "base/id.h"
#include "store/transaction.h"

namespace minqiao {

// What the scanner said when the file was handed in. Unscanned: it was not there to ask.
enum class FileState { clean, unscanned, quarantined };
BOOST_DESCRIBE_ENUM(FileState, clean, unscanned, quarantined)

struct FileRow {
    FileId id;
    Digest sha256{};
    std::int64_t bytes = 0;
    std::string name;
    std::string media_type;
    std::string uploaded_by;  // officer id, empty for a petitioner
    Instant uploaded_at;
    FileState state = FileState::unscanned;
    friend bool operator==(const FileRow&, const FileRow&) = default;
};

// Length and digest are taken from the content.
FileRow put_file(Transaction& tx, FileRow row, std::string_view content);
std::optional<FileRow> find_file(Transaction& tx, FileId id);
// Parts are numbered from 0; nothing after the last.
std::optional<std::string> read_file_part(Transaction& tx, FileId id, int part);
// The whole content of a file that is there, checked against its digest.
std::string read_file(Transaction& tx, FileId id);

}  // namespace minqiao
