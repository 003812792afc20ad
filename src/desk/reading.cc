#include "desk/reading.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "statute/sentence.h"
#include "store/contents.h"
#include "store/petitions.h"

namespace minqiao {

namespace {

void correct_person(Petition& petition, const std::string& path, const Identity& value) {
    // petitioners[N].name and its neighbours (matter/correction.h)
    std::size_t index = 0;
    const auto bracket = path.find(']');
    std::from_chars(path.data() + path.find('[') + 1, path.data() + bracket, index);
    if (index >= petition.petitioners.size()) return;
    Petitioner& person = petition.petitioners[index];
    const std::string field = path.substr(bracket + 2);
    if (field == "name") person.name = value;
    if (field == "id_number") person.id_number = value;
    if (field == "phone") person.phone = value;
    if (field == "address") person.address = value;
}

void correct(Petition& petition, const Correction& correction) {
    for (const auto& [name, text] : correction.fields)
        (name == "subject" ? petition.subject : petition.text) = text;
    for (const auto& [path, value] : correction.personal) correct_person(petition, path, value);
    if (correction.complained_of)
        std::ranges::copy(*correction.complained_of, std::back_inserter(petition.complained_of));
    for (const auto& [name, code] : correction.places) {
        if (name == "place") petition.place = code;
        if (name == "household_place") petition.household_place = code;
        if (name == "residence_place") petition.residence_place = code;
    }
}

// The petition in these acts, with their corrections; nothing when it was registered elsewhere.
std::optional<Petition> petition_in(const std::vector<Act>& acts, PetitionId id) {
    std::optional<Petition> found;
    for (const Act& act : acts) {
        if (const auto* registration = std::get_if<Registration>(&act.body)) {
            if (registration->petition.id == id) found = registration->petition;
        }
        const auto* correction = std::get_if<Correction>(&act.body);
        if (found && correction && correction->petition_id == id) correct(*found, *correction);
    }
    return found;
}

// A clock that nobody has confirmed says so beside its term.
std::vector<SumItem> sum_items(const std::vector<SumLine>& sum, const Clock* clock, const Office& office,
                               Language language) {
    const bool is_unconfirmed = clock && clock->verified == Verified::no;
    std::vector<SumItem> items;
    for (const SumLine& line : sum) {
        SumItem item{line.on,      line.what, day_in_words(line, language, *office.statute),
                     line.article, line.days, sentence(line, language, *office.statute)};
        if (is_unconfirmed && (line.what == "term" || line.what == "set_by_sender"))
            item.sentence = fill(office.statute->word("sum.unconfirmed", language),
                                 {{"sentence", item.sentence},
                                  {"unconfirmed", office.statute->word("unconfirmed", language)}});
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace

std::vector<Petition> petitions_in(Transaction& tx, const MatterFile& file) {
    std::vector<Petition> petitions;
    for (const PetitionBrief& brief : file.matter.petitions) {
        auto petition = petition_in(file.acts, brief.id);
        const auto row = petition ? std::nullopt : find_petition(tx, brief.id);
        if (row) {
            const SubjectKey home{row->jurisdiction, SubjectKind::matter, row->subject};
            const auto home_id = MatterId::parse(id_of(tx, home));
            petition =
                petition_in(load_file(tx, home, home_id.value_or(MatterId{}), Texts::put_in).acts, brief.id);
            // What was corrected after the petition came here.
            for (const Act& act : file.acts) {
                const auto* correction = std::get_if<Correction>(&act.body);
                if (petition && correction && correction->petition_id == brief.id)
                    correct(*petition, *correction);
            }
        }
        if (petition) petitions.push_back(*std::move(petition));
    }
    return petitions;
}

std::optional<MatterFile> file_holding(Transaction& tx, const PetitionRow& row) {
    auto matter_id = MatterId::parse(id_of(tx, {row.jurisdiction, SubjectKind::matter, row.subject}));
    while (matter_id) {
        auto file = load_file(tx, *matter_id, Texts::put_in);
        if (!file) return std::nullopt;
        const auto& petitions = file->matter.petitions;
        const bool holds_it = std::ranges::find(petitions, row.id, &PetitionBrief::id) != petitions.end();
        if (holds_it && !file->matter.joined_into) return file;
        std::optional<MatterId> next = file->matter.joined_into;
        for (const Act& act : file->acts) {
            const auto* separation = std::get_if<Separation>(&act.body);
            if (separation && separation->petition_id == row.id) next = separation->to_matter_id;
        }
        matter_id = next;
    }
    return std::nullopt;
}

DutyItem duty_item(const Duty& duty, const Matter& matter, const Office& office, CivilDay today,
                   Language language) {
    const Due due = due_of(duty, matter, office.place());
    const Regulation* regulation = office.statute->regulation(matter.regulation);
    const Clock* clock = regulation ? regulation->clock(duty.clock) : nullptr;
    DutyItem item;
    item.kind = duty.kind;
    item.holder = duty.holder;
    item.clock = duty.clock;
    item.start_on = duty.start_on;
    item.due_on = due.due_on;
    item.is_provisional = due.is_provisional;
    item.article = clock ? clock->article : "";
    if (duty.is_open())
        item.lamp = lamp(due.due_on, today, office.calendar(), office.statute->lamp_threshold());
    item.ended_on = duty.ended_on;
    item.sum = sum_items(due.sum, clock, office, language);
    return item;
}

std::vector<OpeningItem> opening_items(const Matter& matter, const Office& office, CivilDay today,
                                       Language language) {
    const auto opening = opening_of(matter, office.place());
    // A closed matter may still be taken further in time; a concluded one may not.
    if (!opening || matter.is_concluded || matter.is_archived) return {};
    const Due last_day = last_day_of(*opening, matter, office.place());
    if (last_day.due_on < today) return {};
    const Regulation* regulation = office.statute->regulation(matter.regulation);
    const Clock* clock = regulation ? regulation->clock(opening->clock) : nullptr;
    return {{opening->remedy, opening->organ, last_day.due_on, clock ? clock->article : "",
             sum_items(last_day.sum, clock, office, language)}};
}

std::string subject_text(Transaction& tx, const std::string& home_id, int act, int place) {
    const auto home = find_subject(tx, SubjectKind::matter, home_id);
    if (!home) return {};
    return find_kept(tx, KeptTable::contents, *home, act, place).value_or("");
}

}  // namespace minqiao
