#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "http/questions.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

constexpr int year_min = 1950;
constexpr int year_max = 2099;

template <class Item>
Outcome reply_with(std::vector<Item> items) {
    return reply_of(Items<Item>{std::move(items)});
}

Outcome list_organs(const AskingOfficer& asking, Transaction&) {
    return reply_with(asking.desk().office().organs.all());
}

Outcome list_officers(const AskingOfficer& asking, Transaction&) {
    return reply_with(asking.desk().office().officers);
}

std::optional<std::string> words(const std::optional<Wording>& wording, Language language) {
    if (!wording) return std::nullopt;
    return wording->in(language);
}

Outcome list_clocks(const AskingOfficer& asking, Transaction&) {
    const Language language = asking.caller().language;
    std::vector<ClockItem> items;
    const Office& office = asking.desk().office();
    for (const Regulation* regulation : office.statute->regulations_for(office.jurisdiction)) {
        for (const Clock& clock : regulation->clocks) {
            items.push_back({clock.id, clock.name.in(language), regulation->id, clock.length, clock.days,
                             clock.unit, clock.starts_with, clock.ends_with, words(clock.moved_by, language),
                             words(clock.paper, language), clock.article, clock.in_force_from, clock.source,
                             clock.verified});
        }
    }
    return reply_with(std::move(items));
}

Outcome list_grounds(const AskingOfficer& asking, Transaction&) {
    const Language language = asking.caller().language;
    std::vector<GroundItem> items;
    const Office& office = asking.desk().office();
    for (const Regulation* regulation : office.statute->regulations_for(office.jurisdiction)) {
        for (const Ground& ground : regulation->grounds) {
            items.push_back({ground.id, ground.name.in(language), regulation->id, ground.ground_for,
                             ground.article, ground.in_force_from, ground.source, ground.verified});
        }
    }
    return reply_with(std::move(items));
}

Outcome list_kinds(const AskingOfficer& asking, Transaction&) {
    const Language language = asking.caller().language;
    std::vector<KindItem> items;
    const Office& office = asking.desk().office();
    for (const Regulation* regulation : office.statute->regulations_for(office.jurisdiction)) {
        for (const KindRow& kind : regulation->kinds) {
            items.push_back({kind.id, kind.name.in(language), kind.path.in(language), regulation->id,
                             kind.article, kind.in_force_from, kind.source, kind.verified});
        }
    }
    return reply_with(std::move(items));
}

Outcome list_branches(const AskingOfficer& asking, Transaction&) {
    const Language language = asking.caller().language;
    std::vector<BranchItem> items;
    const Office& office = asking.desk().office();
    for (const Regulation* regulation : office.statute->regulations_for(office.jurisdiction)) {
        for (const Branch& branch : regulation->branches) {
            items.push_back({branch.number, branch.name.in(language), branch.procedure, regulation->id,
                             branch.article, branch.in_force_from, branch.source, branch.verified});
        }
    }
    return reply_with(std::move(items));
}

// Of twelve digits, as the country's table has it: 380121000000.
std::string whole_code(std::string code) {
    code.resize(std::max<std::size_t>(code.size(), 12), '0');
    return code;
}

// The place an organ governs, under its own name where the table lacks it, such as that of an invented county
// or of a village newer than the table.
std::optional<Division> place_of(const Organ& organ, const Divisions& known) {
    const bool governs = organ.kind == OrganKind::government || organ.kind == OrganKind::township ||
                         organ.kind == OrganKind::village;
    if (!governs || organ.ended_on || organ.level == Level::capital || organ.division.empty())
        return std::nullopt;
    std::string code = whole_code(organ.division);
    if (known.knows(code)) return std::nullopt;
    constexpr std::string_view government = "人民政府";
    std::string name = organ.name;
    if (name.ends_with(government)) name.resize(name.size() - government.size());
    return Division{std::move(code), name, name, int(Level::capital) - int(organ.level), ""};
}

// The places of the office come first: most matters are from there.
std::vector<Division> find_divisions(const Office& office, const Divisions& known, const std::string& q,
                                     std::size_t most) {
    std::vector<Division> found;
    for (const Organ& organ : office.organs.all()) {
        auto place = place_of(organ, known);
        if (!place || (!place->id.starts_with(q) && !place->name.contains(q))) continue;
        if (std::ranges::find(found, place->id, &Division::id) == found.end())
            found.push_back(*std::move(place));
    }
    std::ranges::sort(found, {}, [](const Division& place) { return std::pair(place.level, place.id); });
    std::ranges::move(known.find(q, most), std::back_inserter(found));
    if (found.size() > most) found.resize(most);
    return found;
}

Outcome list_divisions(const AskingOfficer& asking, Transaction&) {
    const auto query = query_of<DivisionsQuery>(asking.request());
    if (!query) return query.error();
    const auto most = static_cast<std::size_t>(query->limit.value_or(PageSize{20}).count);
    return reply_with(
        find_divisions(asking.desk().office(), asking.asking.service.divisions(), query->q, most));
}

Outcome show_calendar(const AskingOfficer& asking, Transaction&) {
    const auto query = query_of<CalendarQuery>(asking.request());
    if (!query) return query.error();
    if (query->year < year_min || query->year > year_max) {
        return problem_of(Refusal{RefusalCode::invalid_fields, "", {{"year", "bad_value", "1950 to 2099"}}});
    }
    const Calendar& calendar = asking.desk().office().calendar();
    std::vector<CalendarItem> items;
    for (CivilDay day(query->year, 1, 1); day.year() == query->year; day = day.plus_days(1)) {
        items.push_back({day, calendar.name_of(day), calendar.kind_of(day), calendar.is_worked(day)});
    }
    return reply_with(std::move(items));
}

template <class Item>
Route reference(const char* name, const char* operation, const char* summary, OfficerHandler run) {
    return {.pattern = std::string("/api/v1/") + name,
            .operation = operation,
            .summary = summary,
            .tag = "reference",
            .handling = Reads{std::move(run)},
            .response = &answered_schema<Items<Item>>};
}

}  // namespace

std::vector<Route> reference_routes() {
    Route divisions = reference<Division>("divisions", "list_divisions",
                                          "Divisions by the beginning of their code or a part of their name.",
                                          list_divisions);
    divisions.query = query_parameters<DivisionsQuery>();
    Route calendar = reference<CalendarItem>("calendar", "get_calendar",
                                             "Every day of a year: worked or not.", show_calendar);
    calendar.query = query_parameters<CalendarQuery>();
    return {
        reference<Organ>("organs", "list_organs", "The organs and their tree.", list_organs),
        reference<Officer>("officers", "list_officers", "The officers and their roles.", list_officers),
        reference<ClockItem>("clocks", "list_clocks", "The periods of the law.", list_clocks),
        reference<GroundItem>("grounds", "list_grounds", "Grounds for not accepting, closing, concluding.",
                              list_grounds),
        reference<KindItem>("kinds", "list_kinds", "The kinds of petition and how each is handled.",
                            list_kinds),
        reference<BranchItem>("branches", "list_branches", "The ways in which appeals are handled.",
                              list_branches),
        std::move(divisions),
        std::move(calendar),
    };
}

}  // namespace minqiao::http
