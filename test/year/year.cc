// A year of the county from one seed: petitions arrive, officers work, the program is stopped and killed;
// after every day what is promised is looked at. The store is held by one process after the other; this one
// holds none, and keeps what was acknowledged.
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "administration.h"
#include "arrivals.h"
#include "attempts.h"
#include "officers.h"
#include "promises.h"
#include "server/derived_tables.h"

namespace minqiao::year {

namespace {

// Of the sixty kinds of acts. In each of twenty years that were tried 58 to 60 occurred; those that may be
// missing hang on one rare turn, such as a final review that is not accepted.
constexpr std::size_t kinds_min = 55;
constexpr int stretches_max = 2000;

// One process: opens the store, looks at what it finds, and works on until its stretch ends.
class Life {
public:
    Life(const Plan& plan, Journal& journal, int pipe, const Where& where, int number)
        : plan_(plan), stretch_(stretch_of(plan, number)), place_(plan, journal, pipe), where_(where) {}

    void live() {
        open();
        for (int worked = 0; begin_day(); ++worked) {
            if (stretch_.end == EndOfStretch::restart && worked == stretch_.days) break;
            live_a_day();
        }
        if (place_.today() == plan_.last()) compare_all();
    }

private:
    void open() {
        const bool dies_in_commit =
            stretch_.end == EndOfStretch::before_commit || stretch_.end == EndOfStretch::after_commit;
        const std::string point = stretch_.end == EndOfStretch::before_commit ? "commit:" : "commit_after:";
        // Of this store alone: the one beside it, for comparing, has commits of its own.
        if (dies_in_commit) setenv("MINQIAO_FAILPOINT", (point + std::to_string(stretch_.count)).c_str(), 1);
        place_.open(where_);
        unsetenv("MINQIAO_FAILPOINT");
        if (stretch_.end == EndOfStretch::between_commands) place_.die_after(stretch_.count);
        look_after_opening(place_);
        auto scratch = ScratchStore::make(where_, place_.store());
        if (!scratch) place_.fail("no store for comparing: " + scratch.error());
        scratch_ = std::move(scratch).value();
        if (const auto fault = make_derived_tables(scratch_->store())) place_.fail(sentence_of(*fault));
        compare_all();
    }

    void compare_all() {
        compare_whole(place_, scratch_->store());
        days_since_whole_ = 0;
    }

    // The day that was begun, or the next one; false after the last.
    bool begin_day() {
        const Journal& journal = place_.journal();
        const bool is_begun = journal.day >= plan_.first;
        if (is_begun && !journal.marks.contains("checked")) return true;
        const CivilDay next = is_begun ? journal.day.plus_days(1) : plan_.first;
        if (next > plan_.last()) return false;
        place_.tell("day " + next.text() + "\n");
        return true;
    }

    void live_a_day() {
        if (place_.today() == plan_.first) bring_in_old_petitions(place_);
        if (place_.office().calendar().is_worked(place_.today())) {
            administer_a_day(place_);
            open_the_window(place_);
            work_a_day(place_);
            try_what_is_refused(place_);
        }
        check_the_day(place_, scratch_->store());
        if (++days_since_whole_ >= 7) compare_all();
        place_.tell("checked\nmark checked\n");
    }

    const Plan& plan_;
    Stretch stretch_;
    Workplace place_;
    const Where& where_;
    std::unique_ptr<ScratchStore> scratch_;
    int days_since_whole_ = 0;
};

// Takes everything the child tells into the journal; how the child ended.
int follow(pid_t child, int pipe, Journal& journal) {
    std::string told;
    char buffer[1 << 16];
    for (ssize_t count = 0; (count = read(pipe, buffer, sizeof buffer)) > 0;) {
        told.append(buffer, std::size_t(count));
        const std::size_t whole = told.rfind('\n') + 1;
        journal.take(std::string_view(told).substr(0, whole));
        told.erase(0, whole);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

int live_apart(const Plan& plan, Journal& journal, const Where& where, int number) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        {
            Life life(plan, journal, ends[1], where, number);
            life.live();
        }
        _exit(0);
    }
    close(ends[1]);
    const int status = follow(child, ends[0], journal);
    close(ends[0]);
    return status;
}

void print(const char* title, const std::map<std::string, int>& counts) {
    std::printf("%s:\n", title);
    for (const auto& [name, count] : counts) std::printf("  %6d %s\n", count, name.c_str());
}

int ended_badly(const Plan& plan, const Journal& journal, const std::string& dir) {
    std::printf("FAILED on %s, command %d of that day; the store is in %s; again with --seed %llu\n",
                journal.day.text().c_str(), journal.step, dir.c_str(),
                static_cast<unsigned long long>(plan.seed));
    return 1;
}

int run(const Plan& plan, const Where& where) {
    Journal journal;
    int restarts = 0, deaths = 0;
    const auto began = std::chrono::steady_clock::now();
    for (int number = 0; journal.day != plan.last() || !journal.marks.contains("checked"); ++number) {
        const int status = live_apart(plan, journal, where, number);
        const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        if (!was_killed && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
            return ended_badly(plan, journal, where.dir);
        ++(was_killed ? deaths : restarts);
        if (number == stretches_max) return ended_badly(plan, journal, where.dir);
    }
    int acts = 0;
    for (const auto& [name, count] : journal.acts) acts += count;
    print("acts", journal.acts);
    print("counted", journal.counts);
    print("refused though it seemed sensible", journal.refused);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::printf("%d days, %zu matters, %d acts of %zu kinds, %d sudden deaths, %d restarts, in %.1f s\n",
                plan.days, journal.matters.size(), acts, journal.acts.size(), deaths, restarts, seconds);
    if (plan.days < 365 || journal.acts.size() >= kinds_min) return 0;
    std::printf("FAILED: fewer than %zu kinds of acts\n", kinds_min);
    return 1;
}

}  // namespace

}  // namespace minqiao::year

int main(int argc, char** argv) {
    using namespace minqiao;
    year::Plan plan;
    Where where;
    std::string first = plan.first.text();
    CLI::App program("A year of a county, from a seed");
    program.add_option("--seed", plan.seed, "The same seed gives the same year")->required();
    program.add_option("--days", plan.days, "How many days")->check(CLI::Range(1, 730));
    program.add_option("--busy", plan.busy, "So many arrive where otherwise a hundred would");
    program.add_option("--from", first, "The first day");
    program.add_option("--data", where.dir, "An empty folder for the store");
    program.add_option("--database", where.database, "An empty PostgreSQL database");
    CLI11_PARSE(program, argc, argv);
    const auto day = CivilDay::parse(first);
    if (!day) return 2;
    plan.first = *day;
    std::printf("seed %llu, from %s\n", static_cast<unsigned long long>(plan.seed), first.c_str());
    const bool is_own_folder = where.dir.empty();
    if (is_own_folder) {
        std::string pattern = (std::filesystem::temp_directory_path() / "minqiao-year-XXXXXX").string();
        if (!mkdtemp(pattern.data())) return 2;
        where.dir = pattern;
    }
    // What is made beside the store for comparing, and left behind by a sudden death, goes with it.
    const std::string beside = where.dir + "/beside";
    std::filesystem::create_directories(beside);
    setenv("TMPDIR", beside.c_str(), 1);
    const int outcome = year::run(plan, where);
    std::error_code error;
    if (is_own_folder && outcome == 0) std::filesystem::remove_all(where.dir, error);
    return outcome;
}
