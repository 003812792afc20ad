// The core by itself: what one decision, one step, one reading and writing, one due day and one question of
// sight cost on this machine. Over a matter with a history as most have one: accepted, answered, served.
#include <benchmark/benchmark.h>

#include "matter/steps_test.h"
#include "record/command_reader.h"
#include "record/written_act.h"

namespace minqiao {
namespace {

constexpr std::string_view salt_seed = "0123456789abcdef0123456789abcdef";

Steps& served_matter() {
    static Steps steps;
    static const bool is_made = [] {
        steps.accepted().answered().served();
        return true;
    }();
    benchmark::DoNotOptimize(is_made);
    return steps;
}

Steps& accepted_matter() {
    static Steps steps;
    static const bool is_made = [] {
        steps.accepted();
        return true;
    }();
    benchmark::DoNotOptimize(is_made);
    return steps;
}

Occasion occasion_of(const Steps& steps, std::string_view account) {
    return {officer(account), steps.office.today, steps.office.today, steps.office.place()};
}

void decide_an_opinion(benchmark::State& state) {
    const Steps& steps = accepted_matter();
    const Occasion occasion = occasion_of(steps, "handler.housing");
    const Command command = ProposeOpinion{{answer_to(1)}};
    for (auto _ : state) benchmark::DoNotOptimize(decide(steps.matter(), command, occasion));
}
BENCHMARK(decide_an_opinion);

void say_what_is_permitted(benchmark::State& state) {
    const Steps& steps = accepted_matter();
    const Occasion occasion = occasion_of(steps, "handler.housing");
    for (auto _ : state) benchmark::DoNotOptimize(standings(steps.matter(), occasion));
}
BENCHMARK(say_what_is_permitted);

void evolve_one_act(benchmark::State& state) {
    const auto& file = served_matter().office.file(served_matter().id);
    const Matter so_far = replay(served_matter().id, {file.acts.begin(), file.acts.end() - 1});
    for (auto _ : state) benchmark::DoNotOptimize(evolve(so_far, file.acts.back()));
}
BENCHMARK(evolve_one_act);

void replay_a_history(benchmark::State& state) {
    const auto& file = served_matter().office.file(served_matter().id);
    for (auto _ : state) benchmark::DoNotOptimize(replay(served_matter().id, file.acts));
    state.SetItemsProcessed(state.iterations() * std::int64_t(file.acts.size()));
}
BENCHMARK(replay_a_history);

void encode_an_act(benchmark::State& state) {
    const Act act = served_matter().office.file(served_matter().id).acts.front();
    for (auto _ : state) {
        Act copy = act;
        benchmark::DoNotOptimize(write_act(copy, salt_seed));
    }
}
BENCHMARK(encode_an_act);

void decode_an_act(benchmark::State& state) {
    Act act = served_matter().office.file(served_matter().id).acts.front();
    const std::string bytes = write_act(act, salt_seed).bytes;
    for (auto _ : state) benchmark::DoNotOptimize(read_act(bytes));
}
BENCHMARK(decode_an_act);

void decode_a_command(benchmark::State& state) {
    constexpr std::string_view body =
        R"({"command": "refer", "to_organ_id": "a429ecee2bf990180cabfabea4d4b28b"})";
    for (auto _ : state) benchmark::DoNotOptimize(read_command(body));
}
BENCHMARK(decode_a_command);

// Sixty days, rolled over a holiday, with its sum.
void count_a_due_day(benchmark::State& state) {
    const Steps& steps = accepted_matter();
    const Duty& duty = steps.matter().duties.back();
    for (auto _ : state) benchmark::DoNotOptimize(due_of(duty, steps.matter(), steps.office.place()));
}
BENCHMARK(count_a_due_day);

void ask_who_may_see(benchmark::State& state) {
    const Steps& steps = served_matter();
    const Visibility visibility = visibility_of(steps.matter(), steps.office.place());
    const Instant now = steps.office.now();
    for (auto _ : state) benchmark::DoNotOptimize(may_see(officer("handler.land"), visibility, now));
}
BENCHMARK(ask_who_may_see);

}  // namespace
}  // namespace minqiao

BENCHMARK_MAIN();
