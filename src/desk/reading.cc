#include "desk/reading.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

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

PetitionId petition_of(const Act& act) {
    if (const auto* registration = std::get_if<Registration>(&act.body)) return registration->petition.id;
    if (const auto* correction = std::get_if<Correction>(&act.body)) return correction->petition_id;
    if (const auto* supplement = std::get_if<Supplement>(&act.body)) return supplement->petition_id;
    return {};
}

// Where the petition goes by this act of the matter it is in.
std::optional<MatterId> goes_to(const Act& act, PetitionId id) {
    if (const auto* joining = std::get_if<Joining>(&act.body)) return joining->into_matter_id;
    const auto* separation = std::get_if<Separation>(&act.body);
    if (separation && separation->petition_id == id) return separation->to_matter_id;
    return std::nullopt;
}

// The act by which petitions come from another matter. One matter is joined once, so it is the only one.
bool comes_from(const Act& act, MatterId from) {
    const auto* joined = std::get_if<Joined>(&act.body);
    const auto* separated = std::get_if<Separated>(&act.body);
    return (joined && joined->from_matter_id == from) || (separated && separated->from_matter_id == from);
}

struct Path {
    std::vector<Act> acts;  // on the petition: its registration, corrections and supplements
    MatterId last;          // the matter it has come to
};

// Follows a petition from where it was registered. `here` is not loaded again, and read no further than it
// goes.
Path path_of(Transaction& tx, const PetitionRow& row, const MatterFile* here) {
    Path path;
    auto next = MatterId::parse(id_of(tx, {row.jurisdiction, SubjectKind::matter, row.subject}));
    while (next) {
        const MatterId from = std::exchange(path.last, *next);
        const bool is_here = here && here->matter.id == path.last;
        const auto loaded = is_here ? std::nullopt : load_file(tx, path.last, Texts::put_in);
        if (!is_here && !loaded) return path;
        const std::vector<Act>& acts = is_here ? here->acts : loaded->acts;
        auto at = acts.begin();
        if (from != MatterId{})
            at = std::ranges::find_if(acts, [&](const Act& act) { return comes_from(act, from); });
        next.reset();
        for (; at != acts.end() && !next; ++at) {
            if (petition_of(*at) == row.id) path.acts.push_back(*at);
            next = goes_to(*at, row.id);
        }
    }
    return path;
}

void read_petition(PetitionsRead& read, const std::vector<Act>& acts, PetitionId id) {
    std::optional<Petition> found;
    for (const Act& act : acts) {
        if (petition_of(act) != id) continue;
        if (const auto* registration = std::get_if<Registration>(&act.body)) found = registration->petition;
        const auto* correction = std::get_if<Correction>(&act.body);
        if (found && correction) correct(*found, *correction);
        if (found && std::holds_alternative<Supplement>(act.body)) read.supplements.push_back(act);
    }
    if (found) read.petitions.push_back(*std::move(found));
}

bool has_come_from_elsewhere(const Act& act) {
    return std::holds_alternative<Joined>(act.body) || std::holds_alternative<Separated>(act.body);
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

PetitionsRead read_petitions(Transaction& tx, const MatterFile& file) {
    PetitionsRead read;
    if (file.matter.joined_into) return read;
    const bool has_all = std::ranges::none_of(file.acts, has_come_from_elsewhere);
    for (const PetitionBrief& brief : file.matter.petitions) {
        const auto row = has_all ? std::nullopt : find_petition(tx, brief.id);
        read_petition(read, row ? path_of(tx, *row, &file).acts : file.acts, brief.id);
    }
    return read;
}

std::vector<Petition> petitions_in(Transaction& tx, const MatterFile& file) {
    return read_petitions(tx, file).petitions;
}

std::optional<MatterFile> file_holding(Transaction& tx, const PetitionRow& row) {
    return load_file(tx, path_of(tx, row, nullptr).last, Texts::put_in);
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
