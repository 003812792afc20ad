#include "desk/category_acts.h"

#include <boost/describe.hpp>

#include "base/digest.h"
#include "json/decode.h"
#include "json/encode.h"
#include "store/records.h"
#include "store/subjects.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

constexpr std::string_view act_name = "category_change";
constexpr std::size_t id_bytes = 16;

struct WrittenCategoryChange {
    static constexpr std::string_view json_spread = "change";
    int v = 1;
    std::string act{act_name};
    OfficerId officer_id;
    CategoryChange change;
};
BOOST_DESCRIBE_STRUCT(WrittenCategoryChange, (), (v, act, officer_id, change))

std::optional<SubjectKey> categories_of(Transaction& tx, std::string_view jurisdiction) {
    std::optional<SubjectKey> found;
    for_each_subject(tx, SubjectKind::category, [&](const Subject& subject) {
        if (subject.key.jurisdiction == jurisdiction) found = subject.key;
    });
    return found;
}

}  // namespace

std::string write_category_act(const CategoryAct& act) {
    WrittenCategoryChange form;
    form.officer_id = act.officer_id;
    form.change = act.change;
    return json::encode(form);
}

std::optional<CategoryAct> read_category_act(std::string_view bytes) {
    auto form = json::decode<WrittenCategoryChange>(bytes);
    if (!form || form->v != 1 || form->act != act_name) return std::nullopt;
    if (form->change.names() != form->change.name.has_value()) return std::nullopt;
    return CategoryAct{std::move(form->change), form->officer_id};
}

int append_category_act(Transaction& tx, std::string_view jurisdiction, const CategoryAct& act, Instant at,
                        const Chance& chance) {
    auto key = categories_of(tx, jurisdiction);
    if (!key) key = create_subject(tx, jurisdiction, SubjectKind::category, hex(chance(id_bytes)));
    const int n = last_record(tx, *key) + 1;
    append_record(tx, *key, {n, std::string(act_name), write_category_act(act), at});
    return n;
}

std::vector<RecordedCategoryAct> read_category_acts(Transaction& tx, std::string_view jurisdiction) {
    std::vector<RecordedCategoryAct> acts;
    const auto key = categories_of(tx, jurisdiction);
    if (!key) return acts;
    for (const RecordRow& row : read_records(tx, *key)) {
        auto act = read_category_act(row.written);
        if (!act) stop_work(Fault::Kind::damaged, "an act of the categories cannot be read");
        acts.push_back({row.n, row.recorded_at, *std::move(act)});
    }
    return acts;
}

CategoryChanges changes_of(const std::vector<RecordedCategoryAct>& acts) {
    std::vector<CategoryChange> changes;
    for (const RecordedCategoryAct& recorded : acts) changes.push_back(recorded.act.change);
    return CategoryChanges(std::move(changes));
}

}  // namespace minqiao
