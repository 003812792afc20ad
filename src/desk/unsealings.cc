#include "desk/unsealings.h"

#include "desk/desk.h"
#include "desk/file.h"
#include "docket/lists.h"
#include "organ/mandate.h"

namespace minqiao {

namespace {

std::string reason_of(const MatterFile& file, int request) {
    const Act& act = file.acts[std::size_t(request - 1)];
    return std::get<UnsealingRequest>(act.body).reason.text();
}

}  // namespace

bool answers_unsealing(const Command& command, const Officer& officer, const Matter& matter,
                       const Office& office) {
    const auto answers = [&](PetitionId petition) {
        return may_answer_unsealing(officer, matter, petition, office.place());
    };
    if (const auto* grant = std::get_if<GrantUnsealing>(&command)) return answers(grant->petition_id);
    const auto* refusal = std::get_if<RefuseUnsealing>(&command);
    return refusal && answers(refusal->petition_id);
}

std::vector<UnsealedItem> unsealed_items(const Matter& matter, PetitionId petition, const Office& office) {
    std::vector<UnsealedItem> items;
    for (const AskedUnsealing& asked : matter.unsealings) {
        if (asked.petition != petition || asked.is_waiting()) continue;
        const Organ* organ = office.organs.find(asked.organ);
        items.push_back({*asked.agreed_on, *asked.until_on, organ ? organ->name : "", asked.role});
    }
    return items;
}

Result<std::vector<UnsealingItem>, Problem> Desk::unsealings(Transaction& tx, const Caller& caller) const {
    if (!may_give(caller.officer.role, GrantUnsealing::name))
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    std::vector<UnsealingItem> items;
    for (const Subject& subject : matters_to_unseal(tx, caller.officer)) {
        const auto id = MatterId::parse(subject.id);
        ASSERT_THAT(id, "the docket names matters by their ids");
        const MatterFile file = load_file(tx, subject.key, *id, Texts::put_in);
        for (const AskedUnsealing& asked : file.matter.unsealings) {
            // The list finds the matters; whether this officer may answer, the rule says.
            const bool may_answer =
                asked.is_waiting() &&
                may_answer_unsealing(caller.officer, file.matter, asked.petition, office_->place());
            if (!may_answer) continue;
            items.push_back({*id, file.matter.number, file.matter.n, asked.petition, asked.on, asked.organ,
                             asked.role, reason_of(file, asked.act)});
        }
    }
    return items;
}

}  // namespace minqiao
