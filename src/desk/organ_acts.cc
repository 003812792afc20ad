#include "desk/organ_acts.h"

#include <boost/describe.hpp>

#include "base/digest.h"
#include "json/decode.h"
#include "json/encode.h"
#include "store/records.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

constexpr std::string_view act_name = "organ_change";
constexpr std::size_t id_bytes = 16;

struct WrittenChange {
    static constexpr std::string_view json_spread = "change";
    int v = 1;
    std::string act{act_name};
    OfficerId officer_id;
    OrganChange change;
};
BOOST_DESCRIBE_STRUCT(WrittenChange, (), (v, act, officer_id, change))

std::optional<SubjectKey> organs_of(Transaction& tx, std::string_view jurisdiction) {
    std::optional<SubjectKey> found;
    for_each_subject(tx, SubjectKind::organ, [&](const Subject& subject) {
        if (subject.key.jurisdiction == jurisdiction) found = subject.key;
    });
    return found;
}

}  // namespace

std::string write_organ_act(const OrganAct& act) {
    WrittenChange form;
    form.officer_id = act.officer_id;
    form.change = act.change;
    return json::encode(form);
}

std::optional<OrganAct> read_organ_act(std::string_view bytes) {
    const auto form = json::decode<WrittenChange>(bytes);
    if (!form || form->v != 1 || form->act != act_name || form->change.successors.empty())
        return std::nullopt;
    return OrganAct{form->change, form->officer_id};
}

int append_organ_act(Transaction& tx, std::string_view jurisdiction, const OrganAct& act, Instant at,
                     const Chance& chance) {
    auto key = organs_of(tx, jurisdiction);
    if (!key) key = create_subject(tx, jurisdiction, SubjectKind::organ, hex(chance(id_bytes)));
    const int n = last_record(tx, *key) + 1;
    append_record(tx, *key, {n, std::string(act_name), write_organ_act(act), at});
    return n;
}

std::vector<RecordedOrganAct> read_organ_acts(Transaction& tx, std::string_view jurisdiction) {
    std::vector<RecordedOrganAct> acts;
    const auto key = organs_of(tx, jurisdiction);
    if (!key) return acts;
    for (const RecordRow& row : read_records(tx, *key)) {
        auto act = read_organ_act(row.written);
        if (!act) stop_work(Fault::Kind::damaged, "an act of the organs cannot be read");
        acts.push_back({row.n, row.recorded_at, *std::move(act)});
    }
    return acts;
}

}  // namespace minqiao
