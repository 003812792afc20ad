#include "desk/office_record.h"

#include <utility>

#include "base/digest.h"

namespace minqiao {

namespace {

constexpr std::size_t id_bytes = 16;

}  // namespace

std::optional<SubjectKey> office_record(Transaction& tx, SubjectKind kind, std::string_view jurisdiction) {
    std::optional<SubjectKey> found;
    for_each_subject(tx, kind, [&](const Subject& subject) {
        if (subject.key.jurisdiction == jurisdiction) found = subject.key;
    });
    return found;
}

int append_to_office_record(Transaction& tx, SubjectKind kind, std::string_view jurisdiction,
                            std::string_view act_name, std::string written, Instant at,
                            const Chance& chance) {
    auto key = office_record(tx, kind, jurisdiction);
    if (!key) key = create_subject(tx, jurisdiction, kind, hex(chance(id_bytes)));
    const int n = last_record(tx, *key) + 1;
    append_record(tx, *key, {n, std::string(act_name), std::move(written), at});
    return n;
}

}  // namespace minqiao
