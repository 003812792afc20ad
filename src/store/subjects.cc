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

std::int64_t count_subjects(Transaction& tx, SubjectKind kind) {
    return one<std::int64_t>(tx, "select count(*) from subjects where subject_kind = :kind",
                             static_cast<int>(kind))
        .value_or(0);
}

std::string id_of(Transaction& tx, const SubjectKey& key) {
    const auto id = one<std::string>(tx,
                                     "select id from subjects where jurisdiction = :jurisdiction "
                                     "and subject_kind = :kind and subject = :subject",
                                     key.jurisdiction, static_cast<int>(key.kind), key.subject);
    if (!id) stop_work(Fault::Kind::damaged, "a subject is missing");
    return *id;
}

std::vector<Subject> subjects_after(Transaction& tx, SubjectKey after, std::int64_t most) {
    std::vector<Subject> page;
    for (;;) {
        // One jurisdiction at a time, so that each page begins where its index says.
        each<std::int64_t, std::string>(
            tx,
            "select subject, id from subjects where jurisdiction = :jurisdiction and subject_kind = :kind"
            " and subject > :subject order by subject limit :rows",
            [&](std::int64_t subject, std::string id) {
                page.push_back({{after.jurisdiction, after.kind, subject}, std::move(id)});
            },
            after.jurisdiction, static_cast<int>(after.kind), after.subject, most - std::ssize(page));
        if (std::ssize(page) == most) return page;
        auto next = one<std::optional<std::string>>(
            tx, "select min(jurisdiction) from subjects where jurisdiction > :jurisdiction",
            after.jurisdiction);
        if (!next || !*next) return page;
        after.jurisdiction = **std::move(next);
        after.subject = 0;
    }
}

void for_each_subject(Transaction& tx, SubjectKind kind, const std::function<void(const Subject&)>& use) {
    SubjectKey after{.jurisdiction = "", .kind = kind, .subject = 0};
    for (;;) {
        const std::vector<Subject> page = subjects_after(tx, after, page_rows);
        for (const Subject& subject : page) use(subject);
        if (std::ssize(page) < page_rows) return;
        after = page.back().key;
    }
}

}  // namespace minqiao
