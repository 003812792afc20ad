#include <algorithm>
#include <utility>

#include "base/digest.h"
#include "desk/attachment.h"
#include "desk/desk.h"
#include "desk/file.h"
#include "desk/numbers.h"
#include "desk/receipts.h"
#include "matter/sight.h"
#include "store/petitions.h"
#include "store/serials.h"

namespace minqiao {

namespace {

Level own_level(const Caller& caller, const Office& office) {
    const Organ* organ = office.organs.find(caller.officer.organ_id);
    return organ ? organ->level : office.level;
}

Problem field_problem(std::vector<FieldFault> faults) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", std::move(faults)});
}

}  // namespace

// Without acts when the petition joins no matter.
Result<MatterFile, Problem> Desk::file_to_join(Transaction& tx, const Caller& caller, const Moment& now,
                                               const PetitionAsked& asked) const {
    if (!asked.matter_id) return MatterFile();
    // A clerk joins what the look-up of repeats showed, though the file itself is not the clerk's.
    auto found = load_file(tx, *asked.matter_id, Texts::left_out);
    const bool is_the_offices = found && found->matter.office == caller.officer.organ_id &&
                                !found->matter.is_accusation() && !found->matter.custody;
    const bool known = is_the_offices || (found && is_visible(*found, caller, now));
    if (!known) return field_problem({{"matter_id", "unknown", "is no matter"}});
    return *std::move(found);
}

Result<Registered, Problem> Desk::enter(Transaction& tx, const Caller& caller, const Moment& now,
                                        const PetitionAsked& asked, const std::optional<std::string>& source,
                                        MatterFile& file) const {
    if (auto faults = faults_of_files(tx, caller, asked.file_ids, {}); !faults.empty())
        return field_problem(std::move(faults));

    Register command;
    command.petition = petition_of(asked, now.today(), own_level(caller, *office_));
    command.petition.id = random_id<PetitionKind>(chance_);
    command.petition.imported = source.has_value();
    command.as_given = asked.as_given;

    // What an import brings in was registered by clerks of the older system.
    Officer registrar = caller.officer;
    if (source) registrar.role = Role::clerk;
    const Occasion occasion{registrar, command.petition.received_on, now.today(), office_->place()};
    auto decision = decide(file.matter, Command(command), occasion);
    if (!decision) {
        Problem problem = problem_of(std::move(decision).error());
        // The day of this act is the day the petition was received.
        for (FieldFault& fault : problem.fields)
            if (fault.name == "on") fault.name = "received_on";
        return problem;
    }

    const bool begins = file.matter.n == 0;
    auto registration = std::get<Registration>(std::move(decision).value().body);
    Petition& petition = registration.petition;
    if (begins) {
        const bool lists_wait = file.lists_wait;
        file = begin_file(tx, *office_, random_id<MatterKind>(chance_));
        file.lists_wait = lists_wait;
    }
    // Serials lock until the commit, so they come last.
    const CivilDay day = petition.received_on;
    petition.number = petition_number(day, next_serial(tx, office_->jurisdiction, "petition", day.text()));
    if (begins)
        registration.matter_number =
            matter_number(day, next_serial(tx, office_->jurisdiction, "matter", day.text().substr(0, 4)));

    const bool is_sealed =
        petition.anonymous || petition.kind == Kind::accusation || file.matter.is_accusation();
    Registered answer;
    answer.query_code = query_code(is_sealed ? sealed_query_code_digits : query_code_digits, chance_);
    answer.petition = {petition.id.text(), petition.number};
    const int answered_people = int(petition.petitioners.size());
    const PetitionRow row{office_->jurisdiction, petition.id,       petition.number,
                          file.key.subject,      file.matter.n + 1, source};
    // Acts stand in the order of their days: a repeat that was received before the last act joins after it.
    const CivilDay on = begins ? day : std::max(day, file.matter.last_on);
    append(tx, file, {on, now.at, caller.officer.id, caller.officer.organ_id, {}}, std::move(registration),
           *office_, chance_);
    add_petition(tx, row);
    put_query_code(tx, office_->jurisdiction, row.id, hash_of_code(office_->index_key, answer.query_code));
    answer.receipts = receipts_of(row.id, answered_people, answer.query_code.size(), office_->index_key);
    answer.matter = {file.matter.id.text(), file.matter.number};
    answer.n = file.matter.n;
    return answer;
}

Result<Registered, Problem> Desk::register_petition(Transaction& tx, const Caller& caller, const Moment& now,
                                                    const PetitionAsked& asked) const {
    auto joined = file_to_join(tx, caller, now, asked);
    if (!joined) return std::move(joined).error();
    MatterFile file = *std::move(joined);
    return enter(tx, caller, now, asked, std::nullopt, file);
}

Result<Registered, Problem> Desk::register_petition(Transaction& tx, const Caller& caller, const Moment& now,
                                                    const PetitionAsked& asked, MatterFile& held) const {
    return enter(tx, caller, now, asked, std::nullopt, held);
}

Result<bool, Problem> Desk::import_row(Transaction& tx, const Caller& caller, const Moment& now,
                                       const ImportedRow& row) const {
    if (is_imported(tx, office_->jurisdiction, row.source)) return false;
    auto joined = file_to_join(tx, caller, now, row.petition);
    if (!joined) return std::move(joined).error();
    MatterFile file = *std::move(joined);
    const auto entered = enter(tx, caller, now, row.petition, row.source, file);
    if (!entered) return entered.error();
    if (!row.reply) return true;
    const CivilDay on = row.replied_on.value_or(file.matter.received_on);
    // Old answers are entered in the name of the administrator who brings them in.
    Occasion occasion{caller.officer, on, now.today(), office_->place()};
    occasion.officer.role = Role::admin;
    auto decision = decide(file.matter, Command(ImportReply{Content(*row.reply)}), occasion);
    if (!decision) return problem_of(std::move(decision).error());
    std::optional<Content> note;
    if (!row.replied_on) note = Content(office_->statute->word("note.undated_reply", Language::zh));
    append(tx, file, {on, now.at, caller.officer.id, caller.officer.organ_id, std::move(note)},
           std::move(decision).value().body, *office_, chance_);
    return true;
}

}  // namespace minqiao
