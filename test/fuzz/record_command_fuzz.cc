// Commands as clients send them, one on each line after the account that gives it; the first letter of all
// chooses the matter, from `a`. Nothing crashes; a command is answered the same twice; a refusal leaves the
// matter as it was; what is done replays to where stepping led, and is written and read back the same.
#include <cstdint>
#include <string_view>

#include "base/assertion.h"
#include "check_written.h"
#include "matter/steps_test.h"
#include "record/command_reader.h"

namespace {

using namespace minqiao;

// One matter at each place on its way, and another in the same office that it may be joined to.
struct Places {
    Steps steps;
    MatterId other;
    std::vector<MatterId> matters;

    Places() {
        steps.took_in();
        other = steps.id;
        keep(steps.took_in());
        keep(steps.took_in().screened());
        keep(steps.took_in().screened().referred());
        keep(steps.accepted());
        keep(steps.accepted().proposed());
        keep(steps.accepted().answered());
        keep(steps.accepted().answered().served());
        keep(steps.accepted().answered().served().asked_reexamination());
        keep(steps.accepted().answered().served().asked_reexamination().reexamined().served("reviewer.city"));
        keep(steps.took_in("clerk", accusing(organ_id("housing"))));
        keep(steps.took_in("clerk", accusing({}, officer("head.office").id)));
        Petition joint = plain_petition();
        joint.confidential = true;
        joint.petitioners.resize(5, joint.petitioners.front());
        joint.headcount = 5;
        steps.took_in("clerk", joint);
        keep(steps.took_in("clerk", plain_petition(), steps.id));
        ASSERT_THAT(!testing::Test::HasFailure(), "the matters begin lawfully");
    }
    void keep(const Steps& taken) { matters.push_back(taken.id); }
};

const Places& places() {
    static const Places all;
    return all;
}

struct File {
    Matter matter;
    std::vector<Act> acts;
};

Act act_of(const Matter& so_far, ActBody body, const Occasion& occasion, std::optional<Content> note) {
    Act act;
    act.n = so_far.n + 1;
    act.on = occasion.on;
    act.recorded_at = start_of(occasion.today).plus_seconds(act.n);
    act.officer_id = occasion.officer.id;
    act.organ_id = occasion.officer.organ_id;
    act.note = std::move(note);
    act.body = std::move(body);
    return act;
}

void check_end(const File& file) {
    const Jurisdiction& place = places().steps.office.place();
    const Matter& after = file.matter;
    ASSERT_THAT(replay(after.id, file.acts) == after, "replaying leads where stepping led");
    for (const Duty& duty : after.duties)
        ASSERT_THAT(due_of(duty, after, place).due_on >= duty.start_on, "a duty is due after it began");
    state_of(after, place, after.last_on);
    visibility_of(after, place);
}

void take(File& file, const Decision& decision, const Occasion& occasion, const CommandAsked& asked) {
    const Act act = act_of(file.matter, decision.body, occasion, asked.note);
    check_written(act);
    const Matter before = file.matter;
    file.matter = evolve(before, act);
    file.acts.push_back(act);
    ASSERT_THAT(file.matter.last_on >= before.last_on, "time never runs back");
    ASSERT_THAT(file.matter.duties.size() >= before.duties.size(), "no duty vanishes");
    if (!decision.elsewhere) return;
    Matter other;
    other.id = decision.elsewhere->matter_id;
    if (!decision.elsewhere->begins_it) other = *occasion.other;
    const Act there = act_of(other, decision.elsewhere->body, occasion, asked.note);
    check_written(there);
    evolve(std::move(other), there);
}

void give(File& file, const Officer& officer, std::string_view line) {
    const auto asked = read_command(line);
    if (!asked) return;
    const CivilDay today(2026, 12, 31);
    const Places& all = places();
    Occasion occasion{officer, asked->on.value_or(today), today, all.steps.office.place()};
    const Command command = whole(asked->command);
    const auto* join = std::get_if<Join>(&command);
    if (join && join->into_matter_id == all.other) occasion.other = &all.steps.office.matter(all.other);
    occasion.new_matter_id = MatterId{3, 1};
    const Matter before = file.matter;
    const auto decided = decide(file.matter, command, occasion);
    const auto twice = decide(file.matter, command, occasion);
    ASSERT_THAT(decided.has_value() == twice.has_value(), "a command is answered the same twice");
    ASSERT_THAT(file.matter == before, "deciding leaves the matter as it was");
    if (!decided) {
        ASSERT_THAT(decided.error() == twice.error(), "a command is refused the same twice");
        return;
    }
    ASSERT_THAT(decided->body == twice->body, "a command makes the same act twice");
    take(file, *decided, occasion, *asked);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    if (count == 0) return 0;
    const Places& all = places();
    const std::size_t chosen = (bytes[0] + 256u - 'a') % all.matters.size();
    const auto& begun = all.steps.office.file(all.matters[chosen]);
    File file{begun.matter, begun.acts};
    std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, count - 1);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto space = line.find(' ');
        if (space == line.npos) continue;
        const Officer* giver = county().officer(line.substr(0, space));
        if (giver) give(file, *giver, line.substr(space + 1));
    }
    check_end(file);
    return 0;
}
