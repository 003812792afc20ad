// Everything that has a life of its own: matters first, later the calendar, conferences and more.
// Inside, a subject is a growing number; outsiders know its random id.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "store/transaction.h"

namespace minqiao {

// Written into keys: a number once given is never given again.
enum class SubjectKind : int { matter = 1, calendar = 2, organ = 3, category = 4 };

struct SubjectKey {
    std::string jurisdiction;  // division code of the office that keeps it
    SubjectKind kind = SubjectKind::matter;
    std::int64_t subject = 0;
    friend bool operator==(const SubjectKey&, const SubjectKey&) = default;
};

struct Subject {
    SubjectKey key;
    std::string id;  // 32 lower-case hexadecimal digits
    friend bool operator==(const Subject&, const Subject&) = default;
};

SubjectKey create_subject(Transaction& tx, std::string_view jurisdiction, SubjectKind kind,
                          std::string_view id);
std::optional<SubjectKey> find_subject(Transaction& tx, SubjectKind kind, std::string_view id);
std::int64_t count_subjects(Transaction& tx, SubjectKind kind);
// The id of a subject that is there.
std::string id_of(Transaction& tx, const SubjectKey& key);
// The next subjects of the kind of `after`, in the order of their keys, `most` of them at most.
std::vector<Subject> subjects_after(Transaction& tx, SubjectKey after, std::int64_t most);
// All subjects of a kind in the order of their keys, a bounded number of them in memory.
void for_each_subject(Transaction& tx, SubjectKind kind, const std::function<void(const Subject&)>& use);

}  // namespace minqiao
