// Any body as a petition that somebody hands in to be registered. Nothing crashes; what is read is written to
// a body that reads the same; registering it is answered the same twice; what is registered begins a matter
// and is written and read back the same.
#include <cstdint>
#include <string_view>

#include "base/assertion.h"
#include "check_written.h"
#include "json/decode.h"
#include "json/encode.h"
#include "matter/steps_test.h"
#include "record/petition_asked.h"

namespace {

using namespace minqiao;

const CivilDay today(2026, 12, 31);

const Steps& county_steps() {
    static const Steps steps;
    return steps;
}

void register_it(const PetitionAsked& asked, const Officer& clerk) {
    const Jurisdiction& place = county_steps().office.place();
    Register command;
    command.petition = petition_of(asked, today, Level::county);
    command.petition.id = PetitionId{1, 1};
    command.as_given = asked.as_given;
    const Occasion occasion{clerk, command.petition.received_on, today, place};
    const auto decided = decide(Matter(), Command(command), occasion);
    const auto twice = decide(Matter(), Command(command), occasion);
    ASSERT_THAT(decided.has_value() == twice.has_value(), "a registration is answered the same twice");
    if (!decided) {
        ASSERT_THAT(decided.error() == twice.error(), "a registration is refused the same twice");
        return;
    }
    ASSERT_THAT(decided->body == twice->body, "a registration is decided the same twice");
    Act act;
    act.n = 1;
    act.on = occasion.on;
    act.recorded_at = start_of(today);
    act.officer_id = clerk.id;
    act.organ_id = clerk.organ_id;
    act.body = decided->body;
    check_written(act);
    Matter begun;
    begun.id = MatterId{2, 1};
    const Matter after = evolve(std::move(begun), act);
    ASSERT_THAT(after.n == 1 && after.received_on == command.petition.received_on, "a matter begins");
    state_of(after, place, today);
    visibility_of(after, place);
    for (const Duty& duty : after.duties)
        ASSERT_THAT(due_of(duty, after, place).due_on >= duty.start_on, "a duty is due after it began");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::string_view body(reinterpret_cast<const char*>(bytes), count);
    const auto asked = json::decode<PetitionAsked>(body);
    if (!asked) {
        ASSERT_THAT(!asked.error().code.empty(), "a refusal has a code");
        return 0;
    }
    const std::string written = json::encode(*asked);
    const auto again = json::decode<PetitionAsked>(std::string_view(written));
    ASSERT_THAT(again && json::encode(*again) == written,
                "a body that was read is written and read the same");
    for (const char* account : {"clerk", "discipline"}) register_it(*asked, *county().officer(account));
    return 0;
}
