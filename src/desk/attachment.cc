#include "desk/attachment.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "attachment/examining.h"
#include "base/digest.h"
#include "base/text.h"
#include "desk/file.h"
#include "desk/reading.h"
#include "finding/files.h"
#include "organ/mandate.h"
#include "store/petitions.h"

namespace minqiao {

namespace {

// As long as whoever registers sees the own entry, to put it right.
constexpr std::int64_t own_seconds = 24 * 60 * 60;

Problem field_problem(std::string field, std::string code, std::string detail) {
    return problem_of(
        Refusal{RefusalCode::invalid_fields, "", {{std::move(field), std::move(code), std::move(detail)}}});
}

Problem problem_of_file(const FileFault& fault) {
    if (fault.kind == FileFault::Kind::content) return field_problem("body", fault.code, fault.detail);
    Problem refused;
    refused.kind = ProblemKind::unsupported_type;
    refused.code = fault.code;
    return refused;
}

FileState state_of(const Examined& examined, Scan said) {
    if (examined.has_macros || said == Scan::harmful) return FileState::quarantined;
    return said == Scan::clean ? FileState::clean : FileState::unscanned;
}

// Where the petitions that name it are now.
std::vector<MatterId> matters_naming(Transaction& tx, FileId id) {
    std::vector<MatterId> matters;
    for (const PetitionId petition : petitions_naming(tx, id)) {
        const auto row = find_petition(tx, petition);
        const auto file = row ? file_holding(tx, *row) : std::nullopt;
        if (file) matters.push_back(file->matter.id);
    }
    return matters;
}

void add_files(Transaction& tx, const std::vector<FileId>& ids, std::vector<FilePage>& files) {
    for (const FileId id : ids) {
        if (std::ranges::find(files, id, &FilePage::id) != files.end()) continue;
        if (const auto row = find_file(tx, id)) files.push_back(file_page(*row));
    }
}

std::int64_t bytes_together(Transaction& tx, const std::vector<FileId>& ids) {
    std::int64_t bytes = 0;
    for (const FileId id : ids) {
        if (const auto row = find_file(tx, id)) bytes += row->bytes;
    }
    return bytes;
}

}  // namespace

Result<CheckedFile, Problem> check_file(std::string_view name, std::string_view content,
                                        const ShutIn& shut_in, const Scanner& scanner) {
    if (name.empty()) return field_problem("X-File-Name", "required", "names the file");
    if (!is_utf8(name)) return field_problem("X-File-Name", "bad_value", "is not UTF-8");
    auto examined = examine_shut_in(shut_in, name, content);
    if (!examined) return problem_of_file(examined.error());
    const Scan said = scan(scanner, content);
    return CheckedFile{examined->name, examined->media_type, state_of(*examined, said)};
}

Result<FileRow, Problem> hand_in(Transaction& tx, const Caller& caller, const Moment& now,
                                 const Chance& chance, const Result<CheckedFile, Problem>& checked,
                                 std::string_view content) {
    // Whoever may take a petition down may take down what comes with it.
    if (!may_give(caller.officer.role, "register")) {
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    }
    if (!checked) return checked.error();
    FileRow row;
    row.id = random_id<FileKind>(chance);
    row.name = checked->name;
    row.media_type = checked->media_type;
    row.uploaded_by = caller.officer.id.text();
    row.uploaded_at = now.at;
    row.state = checked->state;
    return put_file(tx, std::move(row), content);
}

Result<FileRow, Problem> find_attachment(Transaction& tx, const Desk& desk, const Caller& caller,
                                         const Moment& now, FileId id, std::optional<MatterId> matter) {
    auto row = find_file(tx, id);
    if (!row) return absent();
    const bool is_own = row->uploaded_by == caller.officer.id.text();
    if (is_own && now.at < row->uploaded_at.plus_seconds(own_seconds)) return *std::move(row);
    for (const MatterId named : matter ? std::vector{*matter} : matters_naming(tx, id)) {
        const auto page = desk.matter(tx, caller, now, named);
        if (page && std::ranges::find(page->files, id, &FilePage::id) != page->files.end())
            return *std::move(row);
    }
    return absent();
}

FilePage file_page(const FileRow& row) {
    return {row.id, hex(bytes_of(row.sha256)), row.bytes, row.name, row.media_type, row.state};
}

std::vector<FileId> file_ids_of(const Petition& petition, const std::vector<Act>& supplements) {
    std::vector<FileId> ids = petition.file_ids;
    for (const Act& act : supplements) {
        const auto& supplement = std::get<Supplement>(act.body);
        if (supplement.petition_id == petition.id)
            std::ranges::copy(supplement.file_ids, std::back_inserter(ids));
    }
    return ids;
}

std::vector<FilePage> files_of(Transaction& tx, const std::vector<Petition>& petitions,
                               const std::vector<Act>& supplements) {
    std::vector<FilePage> files;
    for (const Petition& petition : petitions) add_files(tx, file_ids_of(petition, supplements), files);
    return files;
}

std::vector<FilePage> proofs_of(Transaction& tx, const std::vector<Act>& acts) {
    std::vector<FilePage> files;
    for (const Act& act : acts)
        if (const auto* service = std::get_if<Service>(&act.body))
            add_files(tx, service->file_ids.value_or(std::vector<FileId>{}), files);
    return files;
}

std::vector<FieldFault> faults_of_files(Transaction& tx, const Caller& caller, const std::vector<FileId>& ids,
                                        const std::vector<FileId>& earlier) {
    std::vector<FieldFault> faults;
    if (ids.size() + earlier.size() > files_of_petition_max) {
        faults.push_back({"file_ids", "too_many", "a petition has at most 20 files"});
        return faults;
    }
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const auto row = find_file(tx, ids[at]);
        const bool is_own = row && (row->uploaded_by.empty() || row->uploaded_by == caller.officer.id.text());
        const std::string field = "file_ids[" + std::to_string(at) + "]";
        if (!is_own) faults.push_back({field, "unknown", "is no file"});
        if (std::ranges::count(ids, ids[at]) > 1) faults.push_back({field, "duplicate", "is named twice"});
    }
    if (bytes_together(tx, ids) + bytes_together(tx, earlier) > bytes_of_petition_max)
        faults.push_back({"file_ids", "too_large", "the files of a petition have at most 300 MiB together"});
    return faults;
}

}  // namespace minqiao
