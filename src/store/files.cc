#include "store/files.h"

#include <algorithm>
#include <array>

#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

// 1 MiB of base64.
constexpr std::size_t part_bytes = 768 * 1024;
constexpr std::array<std::string_view, 3> states{"clean", "unscanned", "quarantined"};

FileState state_named(std::string_view name) {
    const auto* found = std::ranges::find(states, name);
    if (found == states.end()) stop_work(Fault::Kind::damaged, "a file is in a state that nobody knows");
    return static_cast<FileState>(found - states.begin());
}

}  // namespace

FileRow put_file(Transaction& tx, FileRow row, std::string_view content) {
    row.sha256 = sha256(content);
    row.bytes = static_cast<std::int64_t>(content.size());
    execute(tx,
            "insert into files (id, sha256, bytes, name, media_type, uploaded_by, uploaded_at, state) "
            "values (:id, :sha256, :bytes, :name, :media_type, :uploaded_by, :uploaded_at, :state)",
            row.id.text(), hex(bytes_of(row.sha256)), row.bytes, row.name, row.media_type, row.uploaded_by,
            row.uploaded_at.unix_milliseconds(), states[static_cast<std::size_t>(row.state)]);
    for (int part = 0; !content.empty(); ++part) {
        const std::string_view head = content.substr(0, part_bytes);
        execute(tx, "insert into file_parts (file_id, part, content) values (:id, :part, :content)",
                row.id.text(), part, base64(head));
        content.remove_prefix(head.size());
    }
    return row;
}

std::optional<FileRow> find_file(Transaction& tx, FileId id) {
    const auto row = one<std::string, std::int64_t, std::string, std::string, std::string, std::int64_t,
                         std::string>(
        tx,
        "select sha256, bytes, name, media_type, uploaded_by, uploaded_at, state from files where id = :id",
        id.text());
    if (!row) return std::nullopt;
    const auto& [digest, bytes, name, media_type, uploaded_by, uploaded_at, state] = *row;
    FileRow file{id, {}, bytes, name, media_type, uploaded_by, Instant(uploaded_at), state_named(state)};
    const auto digest_bytes = from_hex(digest);
    if (!digest_bytes || digest_bytes->size() != file.sha256.size()) {
        stop_work(Fault::Kind::damaged, "a file's digest cannot be read");
    }
    std::copy(digest_bytes->begin(), digest_bytes->end(), file.sha256.begin());
    return file;
}

std::optional<std::string> read_file_part(Transaction& tx, FileId id, int part) {
    const auto stored = one<std::string>(
        tx, "select content from file_parts where file_id = :id and part = :part", id.text(), part);
    if (!stored) return std::nullopt;
    auto bytes = from_base64(*stored);
    if (!bytes) stop_work(Fault::Kind::damaged, "a part of a file is not base64");
    return bytes;
}

std::string read_file(Transaction& tx, FileId id) {
    const auto file = find_file(tx, id);
    if (!file) stop_work(Fault::Kind::damaged, "a file is missing");
    std::string content;
    for (int part = 0; const auto bytes = read_file_part(tx, id, part); ++part) content += *bytes;
    if (sha256(content) != file->sha256) stop_work(Fault::Kind::damaged, "a file is not what was stored");
    return content;
}

}  // namespace minqiao
