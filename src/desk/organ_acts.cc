#include "desk/organ_acts.h"

#include <boost/describe.hpp>

#include "json/decode.h"
#include "json/encode.h"

namespace minqiao {
namespace {

constexpr std::string_view act_name = "organ_change";

struct WrittenChange {
    static constexpr std::string_view json_spread = "change";
    int v = 1;
    std::string act{act_name};
    OfficerId officer_id;
    OrganChange change;
};
BOOST_DESCRIBE_STRUCT(WrittenChange, (), (v, act, officer_id, change))

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
    return append_to_office_record(tx, SubjectKind::organ, jurisdiction, act_name, write_organ_act(act), at,
                                   chance);
}

std::vector<RecordedOrganAct> read_organ_acts(Transaction& tx, std::string_view jurisdiction) {
    return read_office_record(tx, SubjectKind::organ, jurisdiction, read_organ_act);
}

}  // namespace minqiao
