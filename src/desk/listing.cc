#include "desk/listing.h"

#include <boost/mp11/algorithm.hpp>

#include "desk/reading.h"
#include "desk/showing.h"
#include "json/describe.h"
#include "matter/unattended.h"
#include "organ/mandate.h"
#include "store/contents.h"

namespace minqiao {

namespace {

std::vector<std::string> kinds_for(Role role, bool only_arrived) {
    std::vector<std::string> kinds;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<DutyKind>>([&](auto described) {
        const DutyKind kind = decltype(described)::value;
        // An opinion becomes due by the organ's own acceptance: it does not come from elsewhere.
        const bool has_arrived = kind != DutyKind::issue_opinion;
        if (may_give(role, command_ending(kind)) && (has_arrived || !only_arrived))
            kinds.push_back(json::enum_text(kind));
    });
    return kinds;
}

CivilDay last_worked_before(CivilDay today, const Calendar& calendar) {
    CivilDay day = today.plus_days(-1);
    while (!calendar.is_worked(day)) day = day.plus_days(-1);
    return day;
}

bool are_words_shown(const MatterRow& row, const Officer& officer) {
    const bool is_accusation = row.kind == json::enum_text(Kind::accusation);
    return shown(officer.role, Field::words, is_accusation, false) == Shown::whole;
}

// Most matters hold the text of their subject themselves, and need not be looked up for it.
std::string subject_of(Transaction& tx, const ListedMatter& listed) {
    const MatterRow& row = listed.row;
    if (row.subject_home != row.id)
        return subject_text(tx, row.subject_home, row.subject_act, row.subject_place);
    return find_kept(tx, KeptTable::contents, listed.key, row.subject_act, row.subject_place).value_or("");
}

}  // namespace

MatterItem matter_item(Transaction& tx, const ListedMatter& listed, const Officer& officer,
                       const Office& office, CivilDay today) {
    const MatterRow& row = listed.row;
    MatterItem item;
    item.id = MatterId::parse(row.id).value_or(MatterId{});
    item.number = row.number;
    if (are_words_shown(row, officer)) item.subject = subject_of(tx, listed);
    item.state = json::enum_of<State>(row.state).value_or(State::registered);
    item.kind = enum_or_nothing<Kind>(row.kind);
    item.category = row.category;
    item.organ_id = OrganId::parse(row.organ).value_or(OrganId{});
    item.petitions = row.petitions;
    item.has_skipped_levels = row.has_skipped_levels;
    item.registered_on = CivilDay::parse(row.registered_on).value_or(CivilDay{});
    // In a list of what an organ owes, its own day; elsewhere the first one of anybody.
    const std::optional<std::string> due_on = listed.duty ? listed.duty->due_on : row.due_on;
    if (due_on) item.due_on = CivilDay::parse(*due_on);
    if (item.due_on)
        item.lamp = lamp(*item.due_on, today, office.calendar(), office.statute->lamp_threshold());
    if (row.hearing_on) item.hearing_on = CivilDay::parse(*row.hearing_on);
    return item;
}

DutyFilter duty_filter(DutiesOf of, const Officer& officer, const Office& office, CivilDay today) {
    DutyFilter filter;
    filter.organ = officer.organ_id.text();
    filter.is_of_others = of == DutiesOf::others;
    filter.kinds = kinds_for(officer.role, of == DutiesOf::arrived);
    if (of == DutiesOf::arrived) filter.opened_from = last_worked_before(today, office.calendar()).text();
    return filter;
}

}  // namespace minqiao
