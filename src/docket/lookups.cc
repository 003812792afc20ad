// Of single matters of the docket, and of all without a viewer.
#include "docket/lists.h"
#include "store/query.h"

namespace minqiao {

std::vector<Subject> matters_to_unseal(Transaction& tx, const Officer& officer) {
    std::vector<Subject> found;
    each<std::string, std::int64_t, std::string>(
        tx,
        "select distinct u.jurisdiction, u.subject, m.id from docket_unsealings u join docket_matters m"
        " on m.jurisdiction = u.jurisdiction and m.subject = u.subject where u.organ = :o"
        " and not exists (select 1 from docket_barred b where b.jurisdiction = u.jurisdiction"
        " and b.subject = u.subject and b.officer = :f) order by u.subject",
        [&](std::string jurisdiction, std::int64_t subject, std::string id) {
            found.push_back({{std::move(jurisdiction), SubjectKind::matter, subject}, std::move(id)});
        },
        officer.organ_id.text(), officer.id.text());
    return found;
}

CategoryCounts count_by_category(Transaction& tx) {
    CategoryCounts counts;
    each<std::string, std::int64_t>(
        tx,
        "select category, count(*) from docket_matters where category is not null and"
        " coalesce(kind, '') <> 'accusation' group by category",
        [&](std::string category, std::int64_t matters) {
            counts.emplace_back(std::move(category), matters);
        });
    return counts;
}

std::optional<std::string> kind_of(Transaction& tx, const SubjectKey& key) {
    const auto kind = one<std::optional<std::string>>(
        tx, "select kind from docket_matters where jurisdiction = :j and subject = :s", key.jurisdiction,
        key.subject);
    return kind.value_or(std::nullopt);
}

}  // namespace minqiao
