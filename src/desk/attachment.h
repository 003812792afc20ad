// Files handed in with a petition (附件): which are taken, under which name, and who may see them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attachment/scan.h"
#include "attachment/shut_in.h"
#include "base/id.h"
#include "base/result.h"
#include "desk/desk.h"
#include "store/files.h"

namespace minqiao {

inline constexpr std::size_t files_of_petition_max = 20;
inline constexpr std::int64_t bytes_of_petition_max = 300LL * 1024 * 1024;

// A file that was looked at and may be kept.
struct CheckedFile {
    std::string name;
    std::string media_type;
    FileState state = FileState::unscanned;
};

// Has the bytes looked into by a process that is shut in, and scanned. Takes long and needs no store: not on
// one of its threads. What a scanner finds, and a document with programs in it, is kept but quarantined, for
// the petition that comes with it is registered in every case.
Result<CheckedFile, Problem> check_file(std::string_view name, std::string_view content,
                                        const ShutIn& shut_in, const Scanner& scanner);

// Keeps the file; it belongs to nobody's matter until a petition or a supplement names it.
Result<FileRow, Problem> hand_in(Transaction& tx, const Caller& caller, const Moment& now,
                                 const Chance& chance, const Result<CheckedFile, Problem>& checked,
                                 std::string_view content);

// The file, for a day for the officer who handed it in, and for those who may see the matter that names it.
Result<FileRow, Problem> find_attachment(Transaction& tx, const Desk& desk, const Caller& caller,
                                         const Moment& now, FileId id, std::optional<MatterId> matter);

FilePage file_page(const FileRow& row);

// The files that came with a petition, or with these supplements of it.
std::vector<FileId> file_ids_of(const Petition& petition, const std::vector<Act>& supplements);
// Those of all these petitions, each once.
std::vector<FilePage> files_of(Transaction& tx, const std::vector<Petition>& petitions,
                               const std::vector<Act>& supplements);
// Proofs that an answer was served, by the acts that say so.
std::vector<FilePage> proofs_of(Transaction& tx, const std::vector<Act>& acts);

// The files a petition or its supplement names: handed in by whoever names them now, so that nobody opens
// another's file by naming it, and together with the `earlier` ones not more than a petition may have.
std::vector<FieldFault> faults_of_files(Transaction& tx, const Caller& caller, const std::vector<FileId>& ids,
                                        const std::vector<FileId>& earlier);

}  // namespace minqiao
