#include "finding/files.h"

#include "store/query.h"

namespace minqiao {

void index_files(Transaction& tx, const SubjectKey& key, PetitionId petition,
                 const std::vector<FileId>& files) {
    for (const FileId file : files)
        execute(tx,
                "insert into finding_files (jurisdiction, file, petition, subject) values (:j, :f, :p, :s)"
                " on conflict do nothing",
                key.jurisdiction, file.text(), petition.text(), key.subject);
}

std::vector<PetitionId> petitions_naming(Transaction& tx, FileId file) {
    std::vector<PetitionId> petitions;
    each<std::string>(
        tx, "select petition from finding_files where file = :f order by subject, petition",
        [&](const std::string& petition) {
            if (const auto id = PetitionId::parse(petition)) petitions.push_back(*id);
        },
        file.text());
    return petitions;
}

}  // namespace minqiao
