#include "http/presence.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

struct PresenceAsked {
    static constexpr std::string_view json_defaults[] = {"is_writing"};
    bool is_writing = false;
};
BOOST_DESCRIBE_STRUCT(PresenceAsked, (), (is_writing))

Result<MatterId, Problem> seen_matter(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    if (!asking.desk().may_see_matter(tx, asking.caller(), asking.now(), *id)) return absent();
    return *id;
}

PresentOfficer present(const AskingOfficer& asking) {
    const Officer& officer = asking.caller().officer;
    const Organ* organ = asking.desk().office().place().organs.find(officer.organ_id);
    return {officer.id, officer.name, officer.role, officer.organ_id, organ ? organ->name : std::string(),
            false};
}

Outcome be_present(const AskingOfficer& asking, Transaction& tx) {
    const auto id = seen_matter(asking, tx);
    if (!id) return id.error();
    const auto asked = body_of<PresenceAsked>(asking.request());
    if (!asked) return asked.error();
    PresentOfficer own = present(asking);
    own.is_writing = asked->is_writing;
    Presence& presence = asking.asking.service.presence();
    return reply_of(Items<PresentOfficer>{presence.note(*id, own, asking.asking.received_at)});
}

Outcome be_gone(const AskingOfficer& asking, Transaction& tx) {
    const auto id = seen_matter(asking, tx);
    if (!id) return id.error();
    asking.asking.service.presence().leave(*id, asking.caller().officer.id);
    return Reply{};
}

}  // namespace

std::vector<Route> presence_routes() {
    return {
        {.method = Method::put,
         .pattern = "/api/v1/matters/{id}/presence",
         .operation = "be_present",
         .summary =
             "Say that this officer has the matter open, and hear who else has. Said again within a minute.",
         .tag = "matters",
         .handling = Reads{be_present},
         .takes = Takes::json,
         .request = &asked_schema<PresenceAsked>,
         .response = &answered_schema<Items<PresentOfficer>>},
        {.method = Method::delete_,
         .pattern = "/api/v1/matters/{id}/presence",
         .operation = "be_gone",
         .summary = "Say that this officer has closed the matter.",
         .tag = "matters",
         .handling = Reads{be_gone},
         .success = 204},
    };
}

}  // namespace minqiao::http
