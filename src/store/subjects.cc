#include "store/subjects.h"

#include <vector>

#include "store/query.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

constexpr std::int64_t page_rows = 500;

}  // namespace

SubjectKey create_subject(Transaction& tx, std::string_view jurisdiction, SubjectKind kind,
                          std::string_view id) {
    const auto subject = one<std::int64_t>(tx,
                                           "insert into subjects (jurisdiction, subject_kind, id) "
                                           "values (:jurisdiction, :kind, :id) returning subject",
                                           jurisdiction, static_cast<int>(kind), id);
    if (!subject) stop_work(Fault::Kind::damaged, "a new subject got no number");
    return {std::string(jurisdiction), kind, *subject};
}

std::optional<SubjectKey> find_subject(Transaction& tx, SubjectKind kind, std::string_view id) {
    const auto row = one<std::string, std::int64_t>(
        tx, "select jurisdiction, subject from subjects where id = :id and subject_kind = :kind", id,
        static_cast<int>(kind));
    if (!row) return std::nullopt;
    return SubjectKey{std::get<0>(*row), kind, std::get<1>(*row)};
}

std::string id_of(Transaction& tx, const SubjectKey& key) {
    const auto id = one<std::string>(tx,
                                     "select id from subjects where jurisdiction = :jurisdiction "
                                     "and subject_kind = :kind and subject = :subject",
                                     key.jurisdiction, static_cast<int>(key.kind), key.subject);
    if (!id) stop_work(Fault::Kind::damaged, "a subject is missing");
    return *id;
}

void for_each_subject(Transaction& tx, SubjectKind kind, const std::function<void(const Subject&)>& use) {
    SubjectKey after{.jurisdiction = "", .kind = kind, .subject = 0};
    for (;;) {
        std::vector<Subject> page;
        each<std::string, std::int64_t, std::string>(
            tx,
            "select jurisdiction, subject, id from subjects where subject_kind = :kind "
            "and (jurisdiction, subject) > (:jurisdiction, :subject) "
            "order by jurisdiction, subject limit :rows",
            [&](std::string jurisdiction, std::int64_t subject, std::string id) {
                page.push_back({{std::move(jurisdiction), kind, subject}, std::move(id)});
            },
            static_cast<int>(kind), after.jurisdiction, after.subject, page_rows);
        for (const Subject& subject : page) use(subject);
        if (page.size() < page_rows) return;
        after = page.back().key;
    }
}

}  // namespace minqiao
