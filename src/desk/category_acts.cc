#include "desk/category_acts.h"

#include <boost/describe.hpp>

#include "json/decode.h"
#include "json/encode.h"

namespace minqiao {
namespace {

constexpr std::string_view act_name = "category_change";

struct WrittenCategoryChange {
    static constexpr std::string_view json_spread = "change";
    int v = 1;
    std::string act{act_name};
    OfficerId officer_id;
    CategoryChange change;
};
BOOST_DESCRIBE_STRUCT(WrittenCategoryChange, (), (v, act, officer_id, change))

}  // namespace

std::string write_category_act(const CategoryAct& act) {
    WrittenCategoryChange form;
    form.officer_id = act.officer_id;
    form.change = act.change;
    return json::encode(form);
}

std::optional<CategoryAct> read_category_act(std::string_view bytes) {
    const auto form = json::decode<WrittenCategoryChange>(bytes);
    if (!form || form->v != 1 || form->act != act_name) return std::nullopt;
    if (form->change.names() != form->change.name.has_value()) return std::nullopt;
    return CategoryAct{form->change, form->officer_id};
}

int append_category_act(Transaction& tx, std::string_view jurisdiction, const CategoryAct& act, Instant at,
                        const Chance& chance) {
    return append_to_office_record(tx, SubjectKind::category, jurisdiction, act_name, write_category_act(act),
                                   at, chance);
}

std::vector<RecordedCategoryAct> read_category_acts(Transaction& tx, std::string_view jurisdiction) {
    return read_office_record(tx, SubjectKind::category, jurisdiction, read_category_act);
}

CategoryChanges changes_of(const std::vector<RecordedCategoryAct>& acts) {
    std::vector<CategoryChange> changes;
    for (const RecordedCategoryAct& recorded : acts) changes.push_back(recorded.act.change);
    return CategoryChanges(std::move(changes));
}

}  // namespace minqiao
