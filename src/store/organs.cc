#include "store/organs.h"

#include <optional>
#include <string>

#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

std::optional<std::string> text_of(const std::optional<OrganId>& id) {
    if (!id) return std::nullopt;
    return id->text();
}

std::optional<OrganId> organ_id_in(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    return stored_id<OrganId>(*text);
}

}  // namespace

void put_organ(Transaction& tx, std::string_view jurisdiction, const Organ& organ) {
    execute(tx,
            "insert into organs (id, jurisdiction, name, kind, level, parent_id, reviewed_by_id, division) "
            "values (:id, :jurisdiction, :name, :kind, :level, :parent, :reviewed_by, :division) "
            "on conflict (id) do update set jurisdiction = excluded.jurisdiction, name = excluded.name, "
            "kind = excluded.kind, level = excluded.level, parent_id = excluded.parent_id, "
            "reviewed_by_id = excluded.reviewed_by_id, division = excluded.division",
            organ.id.text(), jurisdiction, organ.name, word_of(organ.kind), word_of(organ.level),
            text_of(organ.parent_id), text_of(organ.reviewed_by_id), organ.division);
}

void put_officer(Transaction& tx, std::string_view jurisdiction, const Officer& officer) {
    execute(tx,
            "insert into officers (id, jurisdiction, name, role, organ_id) "
            "values (:id, :jurisdiction, :name, :role, :organ) "
            "on conflict (id) do update set jurisdiction = excluded.jurisdiction, name = excluded.name, "
            "role = excluded.role, organ_id = excluded.organ_id",
            officer.id.text(), jurisdiction, officer.name, word_of(officer.role), officer.organ_id.text());
}

std::vector<Organ> load_organs(Transaction& tx) {
    std::vector<Organ> organs;
    each<std::string, std::string, std::string, std::string, std::optional<std::string>,
         std::optional<std::string>, std::string>(
        tx,
        "select id, name, kind, level, parent_id, reviewed_by_id, division from organs "
        "order by division, id",
        [&](const std::string& id, std::string name, const std::string& kind, const std::string& level,
            const std::optional<std::string>& parent, const std::optional<std::string>& reviewed_by,
            std::string division) {
            organs.push_back({stored_id<OrganId>(id), std::move(name), stored_word<OrganKind>(kind),
                              stored_word<Level>(level), organ_id_in(parent), organ_id_in(reviewed_by),
                              std::move(division)});
        });
    return organs;
}

std::vector<Officer> load_officers(Transaction& tx) {
    std::vector<Officer> officers;
    each<std::string, std::string, std::string, std::string>(
        tx, "select id, name, role, organ_id from officers order by organ_id, id",
        [&](const std::string& id, std::string name, const std::string& role, const std::string& organ) {
            officers.push_back({stored_id<OfficerId>(id), std::move(name), stored_word<Role>(role),
                                stored_id<OrganId>(organ)});
        });
    return officers;
}

}  // namespace minqiao
