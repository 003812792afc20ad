#include "arrivals.h"

#include <algorithm>
#include <array>

#include "county/county.h"
#include "demonstration/tell.h"
#include "situation.h"

namespace minqiao::year {

namespace {

bool happens(SeededChance& chance, int in_a_hundred) {
    return int(chance.below(100)) < in_a_hundred;
}

ComplainedOf organ_named(std::string_view key) {
    return {county().organ(key)->id, {}, {}, {}};
}

ComplainedOf officer_named(std::string_view account) {
    return {{}, {}, {}, county().officer(account)->id};
}

PetitionAsked accusation(SeededChance& chance, const TellingAsked& telling) {
    PetitionAsked petition = tell(chance.one_of(accusations()), chance, telling).petition;
    constexpr std::array accused{"land", "housing", "police", "willow", "education", "environment"};
    constexpr std::array persons{"head.land", "head.housing", "head.police", "handler.labour", "discipline"};
    petition.complained_of = {happens(chance, 70) ? organ_named(chance.one_of(accused))
                                                  : officer_named(chance.one_of(persons))};
    petition.category = "conduct.public_order";
    return petition;
}

// The small county has not the organs of all themes.
const Theme& some_theme_of_the_county(SeededChance& chance) {
    while (true) {
        const Theme& theme = chance.one_of(themes());
        if (is_of_the_county(theme)) return theme;
    }
}

PetitionAsked of_some_kind(SeededChance& chance, const TellingAsked& telling) {
    if (happens(chance, 10)) return accusation(chance, telling);
    if (happens(chance, 10)) {
        PetitionAsked petition = tell(chance.one_of(suggestions()), chance, telling).petition;
        petition.category = "urban_rural.utilities";
        return petition;
    }
    const Theme& theme = some_theme_of_the_county(chance);
    PetitionAsked petition = tell(theme, chance, telling).petition;
    petition.category = theme.category;
    petition.kind.reset();
    if (happens(chance, 6)) petition.complained_of.push_back(organ_named(theme.organ));
    if (happens(chance, 2)) petition.complained_of.push_back(officer_named("head.land"));
    if (happens(chance, 3)) petition.complained_of.push_back(organ_named("office"));
    if (happens(chance, 50)) petition.kind = Kind::appeal;
    return petition;
}

void put_people(PetitionAsked& petition, SeededChance& chance) {
    const int listed = int(petition.petitioners.size());
    if (happens(chance, 10) && listed > 0) {
        petition.headcount = listed + 5 + int(chance.below(25));
        petition.representatives = {0};
        petition.joint_letter = petition.channel == Channel::letter;
    } else if (happens(chance, 5)) {
        petition.petitioners.clear();
        petition.representatives.clear();
        petition.anonymous = true;
        petition.channel = Channel::letter;
    }
    petition.confidential = happens(chance, 6);
    if (happens(chance, 5)) petition.household_place = "380122";
    if (happens(chance, 4))
        petition.from_above =
            FromAbove{"云泽市信访局",
                      "云信〔2025〕" + std::to_string(1 + chance.below(90)) + "号",
                      happens(chance, 50) ? FromAboveKind::referral : FromAboveKind::assignment,
                      CivilDay(2025, 1, 2),
                      {}};
}

struct Arrival {
    std::string key;
    std::string account = "clerk";
    std::string again = "-";
    PetitionAsked petition;
};

// Who was here before comes again through another door; at the window it is seen or not.
void make_repeat(Arrival& arrival, const Workplace& place, SeededChance& chance) {
    const Journal& journal = place.journal();
    std::vector<const Taken*> earlier;
    const bool wants_ended = happens(chance, 35);
    for (const Taken& taken : journal.petitions)
        if (!wants_ended || journal.concluded.contains(taken.matter)) earlier.push_back(&taken);
    if (earlier.empty()) return;
    const Taken& taken = *chance.one_of(earlier);
    arrival.key = taken.arrival;
    arrival.petition = petition_of(place, taken.arrival);
    constexpr std::array channels{Channel::visit, Channel::phone, Channel::online, Channel::letter};
    arrival.petition.channel = chance.one_of(channels);
    arrival.petition.from_above.reset();
    if (happens(chance, 60))
        arrival.petition.requests.clear();
    else if (!arrival.petition.requests.empty())
        arrival.petition.requests = {Content("请一并书面答复")};
    if (arrival.petition.kind != Kind::accusation && happens(chance, 65))
        arrival.petition.matter_id = MatterId::parse(taken.matter);
    else
        arrival.again = taken.matter;
}

Arrival arrival_of(const Workplace& place, const std::string& key, CivilDay received_on) {
    SeededChance chance = place.plan().drawn("arrival " + key);
    Arrival arrival;
    arrival.key = key;
    arrival.petition = petition_of(place, key);
    if (place.journal().petitions.size() > 5 && happens(chance, 22)) make_repeat(arrival, place, chance);
    if (received_on != place.today()) arrival.petition.channel = Channel::online;
    arrival.petition.received_on = received_on;
    constexpr std::array direct{"handler.willow", "handler.pine", "handler.housing", "clerk.city",
                                "clerk.other"};
    if (!arrival.petition.matter_id && happens(chance, 9)) arrival.account = chance.one_of(direct);
    if (arrival.account == "clerk" && is_ill(place.plan(), "clerk", place.today()))
        arrival.account = "clerk.second";
    return arrival;
}

void take_in(Workplace& place, const Arrival& arrival, const std::string& mark) {
    const auto& joins = arrival.petition.matter_id;
    const std::string matter = joins ? joins->text() : "-";
    const Open begun{"register", arrival.account, matter, 0, mark};
    const Moment at = place.now();
    const auto problem =
        place.run(begun, [&](Transaction& tx, const Desk& desk, const Chance&, Workplace::Effect& effect) {
            const auto taken = desk.register_petition(tx, caller_of(arrival.account), at, arrival.petition);
            if (!taken) return std::optional(taken.error());
            effect.matters = {*MatterId::parse(taken->matter.id)};
            effect.lines = "petition " + arrival.key + " " + taken->matter.id + " " + taken->petition.number +
                           " " + taken->query_code + " " + arrival.again + "\n";
            return std::optional<Problem>();
        });
    if (problem) place.tell("refused register " + problem->code + "\nmark " + mark + "\n");
}

// Somebody who knows the code of an acknowledged petition asks how it stands.
void answer_who_asks(Workplace& place) {
    const Journal& journal = place.journal();
    const std::string mark = "enquiry";
    SeededChance chance = place.plan().drawn("enquiry " + place.today().text());
    if (journal.petitions.empty() || journal.marks.contains(mark) || !happens(chance, 12)) return;
    const Taken taken = chance.one_of(journal.petitions);
    EnquiryAsked asked;
    asked.number = taken.number;
    asked.query_code = taken.code;
    asked.channel = happens(chance, 50) ? Channel::visit : Channel::phone;
    const Moment at = place.now();
    const auto problem =
        place.run({"answer_enquiry", "clerk", taken.matter, 0, mark},
                  [&](Transaction& tx, const Desk& desk, const Chance&, Workplace::Effect& effect) {
                      const auto answered = desk.answer_enquiry(tx, caller_of("clerk"), at, asked);
                      if (!answered) return std::optional(answered.error());
                      effect.matters = {answered->matter_id};
                      return std::optional<Problem>();
                  });
    if (problem) place.tell("refused answer_enquiry " + problem->code + "\n");
}

}  // namespace

PetitionAsked petition_of(const Workplace& place, const std::string& key) {
    SeededChance chance = place.plan().drawn("petition " + key);
    const int people = happens(chance, 25) ? 2 + int(chance.below(4)) : 1;
    PetitionAsked petition = of_some_kind(chance, {place.plan().first, people, *place.office().statute});
    put_people(petition, chance);
    return petition;
}

void open_the_window(Workplace& place) {
    const Calendar& calendar = place.office().calendar();
    CivilDay from = place.today();
    while (from > place.plan().first && !calendar.is_worked(from.plus_days(-1))) from = from.plus_days(-1);
    for (CivilDay day = from; day <= place.today(); day = day.plus_days(1)) {
        const int count = arrivals_on(place.plan(), day, day == place.today());
        for (int index = 0; index < count; ++index) {
            const std::string key = day.text() + "." + std::to_string(index);
            const std::string mark = "arrival." + key;
            if (!place.journal().marks.contains(mark)) take_in(place, arrival_of(place, key, day), mark);
        }
    }
    answer_who_asks(place);
}

void bring_in_old_petitions(Workplace& place) {
    constexpr int rows = 4;
    for (int row = 0; row < rows; ++row) {
        const std::string key = "old." + std::to_string(row);
        if (place.journal().marks.contains(key)) continue;
        Desk::ImportedRow imported;
        imported.source = key;
        imported.petition = petition_of(place, key);
        imported.petition.kind = Kind::appeal;
        imported.petition.from_above.reset();
        // One of them is of the time of the older regulation, and was never answered.
        imported.petition.received_on = row == 0 ? CivilDay(2022, 3, 1) : CivilDay(2024, 9, 1).plus_days(row);
        if (row > 0) imported.reply = "已书面答复信访人。";
        if (row > 1) imported.replied_on = CivilDay(2024, 11, 1);
        const Moment at = place.now();
        const auto problem =
            place.run({"import_row", "admin", "-", 0, key},
                      [&](Transaction& tx, const Desk& desk, const Chance&, Workplace::Effect& effect) {
                          const auto known = place.journal().matters;
                          const auto brought = desk.import_row(tx, caller_of("admin"), at, imported);
                          if (!brought) return std::optional(brought.error());
                          for_each_subject(tx, SubjectKind::matter, [&](const Subject& subject) {
                              if (!known.contains(subject.id))
                                  effect.matters.push_back(*MatterId::parse(subject.id));
                          });
                          return std::optional<Problem>();
                      });
        if (problem) {
            std::string why = problem->code;
            for (const FieldFault& fault : problem->fields) why += " " + fault.name + "=" + fault.code;
            place.fail("an old petition is not brought in: " + why);
        }
    }
}

}  // namespace minqiao::year
