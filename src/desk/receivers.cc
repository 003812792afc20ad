#include "desk/desk.h"
#include "desk/file.h"
#include "matter/assignment.h"
#include "matter/referral.h"
#include "organ/mandate.h"

namespace minqiao {

Result<std::vector<BarredReceiver>, Problem> Desk::barred_receivers(Transaction& tx, const Caller& caller,
                                                                    const Moment& now, MatterId id,
                                                                    std::optional<Kind> kind) const {
    const auto file = load_file(tx, id, Texts::left_out);
    if (!file || !is_visible(*file, caller, now)) return absent();
    const Role role = caller.officer.role;
    if (!may_give(role, Refer::name) && !may_give(role, Assign::name))
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});

    Matter asked = file->matter;
    if (kind) asked.kind = kind;
    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};
    std::vector<BarredReceiver> items;
    for (const Organ& organ : office_->place().organs.all()) {
        const Bar bar = bar_of_receiver(organ.id, asked, occasion);
        // An organ that has ended, or where the matter lies: no law keeps it from there.
        if (!bar || bar->code == RefusalCode::invalid_fields) continue;
        items.push_back({organ.id, bar->code, sentences_(bar->code, caller.language), bar->article});
    }
    return items;
}

}  // namespace minqiao
