// minqiao demo: a store filled with an invented county.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <vector>

#include "demonstration/accounts.h"
#include "demonstration/living_county.h"
#include "demonstration/past_walk.h"
#include "demonstration/plots.h"
#include "desk/login.h"
#include "server/desks.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/statutes.h"
#include "server/subcommands.h"
#include "store/audit.h"

namespace minqiao {
namespace {

// Enough that a flush of the disk costs little, few enough that progress is seen.
constexpr std::uint64_t matters_in_commit = 500;
constexpr std::uint64_t matters_of_last_months = 300;

struct DemoAsked {
    Where where;
    std::optional<int> matters;  // for load; none: the county with its past years
    std::uint64_t seed = 1;
    std::string division;  // empty: the county's own
};

OfficeFounding county_founding(const std::string& division) {
    const Organ& office = *living_county().organ("office");
    OfficeFounding founding;
    founding.jurisdiction = division.empty() ? office.division : division;
    founding.organ_id = office.id;
    founding.is_demonstration = true;
    for (const CountyOrgan& each : living_county().organs) founding.organs.push_back(each.organ);
    founding.officers = living_county().all_officers();
    founding.notices = built_in_notices();
    return founding;
}

bool is_division(const std::string& code) {
    return code.size() == 6 &&
           std::ranges::all_of(code, [](char digit) { return digit >= '0' && digit <= '9'; });
}

bool write_list(const std::string& dir, const std::string& list) {
    std::ofstream file(std::filesystem::path(dir) / "demo-accounts.txt", std::ios::trunc);
    file << list;
    return bool(file.flush());
}

std::optional<Fault> found_county(Store& store, const std::string& division,
                                  const std::vector<DemonstrationAccount>& accounts, Instant now) {
    return store.write_and_wait([&](Transaction& tx) {
        found_office(tx, county_founding(division), now, random_bytes(founding_random_bytes));
        put_demonstration_login_settings(tx);
        append_audit(tx, {now, "", "found_office", "demonstration", "done"});
        for (const DemonstrationAccount& each : accounts) add_account(tx, each.account);
        return Verdict::keep;
    });
}

// What fills a store, matter by matter.
struct Filling {
    std::uint64_t matters = 0;
    // One of them, by its place; each has a chance of its own.
    std::function<Outcome(const PlotWalk&, std::uint64_t place)> fill;
};

Outcome live_plot(const PlotWalk& how, std::uint64_t place) {
    const Plot& plot = plots()[place % plots().size()];
    Outcome trouble = plot.run(how);
    if (trouble) *trouble = std::string(plot.name) + ": " + *trouble;
    return trouble;
}

Filling load_of(int matters) {
    return {static_cast<std::uint64_t>(matters), live_plot};
}

// The years 2013 and 2014 of the county, and its last months.
Filling county_of(std::uint64_t seed, const Statute& statute) {
    const auto past = std::make_shared<const std::vector<PastMatter>>(past_matters(seed, statute));
    const std::uint64_t before = past->size();
    return {before + matters_of_last_months, [=](const PlotWalk& how, std::uint64_t place) {
                return place < before ? live(how, past->at(place)) : live_plot(how, place - before);
            }};
}

// The matters of one commit; what went wrong goes into `trouble`.
std::optional<Fault> fill_some(const OpenedStore& opened, const DemoAsked& asked, const Filling& filling,
                               std::uint64_t from, CivilDay today, Outcome& trouble) {
    return opened.store->write_and_wait([&](Transaction& tx) {
        const std::uint64_t to = std::min(filling.matters, from + matters_in_commit);
        for (std::uint64_t matter = from; matter < to; ++matter) {
            const auto chance = std::make_shared<SeededChance>(asked.seed, matter);
            const auto desk = desk_of(opened.office, chance_of(chance));
            trouble = filling.fill({tx, *desk, today, *chance}, matter);
            if (trouble) return Verdict::drop;
        }
        return Verdict::keep;
    });
}

// One line that is written over; nothing where standard error is a file or a pipe.
void show_progress(std::uint64_t done, std::uint64_t count) {
    if (!isatty(STDERR_FILENO)) return;
    std::fprintf(stderr, "\r%llu of %llu matters%s", static_cast<unsigned long long>(done),
                 static_cast<unsigned long long>(count), done == count ? "\n" : "");
}

Outcome fill(const OpenedStore& opened, const DemoAsked& asked, const Filling& filling, CivilDay today) {
    for (std::uint64_t from = 0; from < filling.matters; from += matters_in_commit) {
        Outcome trouble;
        if (const auto fault = fill_some(opened, asked, filling, from, today, trouble))
            return sentence_of(*fault);
        if (trouble) return trouble;
        show_progress(std::min(filling.matters, from + matters_in_commit), filling.matters);
    }
    return std::nullopt;
}

Ending demo(const DemoAsked& asked) {
    auto taken = open_store(asked.where, "demo", OpenAs::new_or_old);
    if (!taken) return failed(taken.error());
    OpenedStore opened = std::move(taken).value();
    if (opened.office) return failed("the store in " + asked.where.dir + " is initialised already");
    const Instant now = now_by_the_clock();
    const auto accounts = demonstration_accounts(random_bytes, demonstration_password_cost, now);
    if (!write_list(asked.where.dir, list_of(accounts)))
        return failed("demo-accounts.txt cannot be written in " + asked.where.dir);
    if (const auto fault = found_county(*opened.store, asked.division, accounts, now))
        return failed(sentence_of(*fault));
    if (const auto fault = opened.reload()) return failed(sentence_of(*fault));
    const Filling filling =
        asked.matters ? load_of(*asked.matters) : county_of(asked.seed, *opened.office->statute);
    if (const auto trouble = fill(opened, asked, filling, now.day())) return failed("no matter: " + *trouble);
    std::printf("%llu matters; %zu accounts stand in %s/demo-accounts.txt\n",
                static_cast<unsigned long long>(filling.matters), accounts.size(), asked.where.dir.c_str());
    return Ending::done;
}

}  // namespace

void add_demo(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("demo", "Fill an empty store with an invented county");
    auto asked = std::make_shared<DemoAsked>();
    add_where(command, asked->where);
    command.add_option("--matters", asked->matters, "So many matters for load, instead of the county")
        ->check(CLI::Range(0, 2'000'000));
    command.add_option("--seed", asked->seed, "The same seed gives the same matters");
    command.add_option("--division", asked->division, "A code whose local law applies")
        ->check(CLI::Validator([](const std::string& code) { return is_division(code) ? "" : "six digits"; },
                               "CODE"));
    choose(command, asked, chosen, demo);
}

}  // namespace minqiao
