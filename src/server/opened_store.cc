#include "server/opened_store.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "server/derived_tables.h"
#include "server/job_run.h"
#include "server/outside.h"
#include "server/statutes.h"
#include "server/verification.h"
#include "store/subjects.h"

namespace minqiao {
namespace {

bool may_hold_a_store(const Where& where) {
    return !where.database.empty() ||
           std::filesystem::exists(std::filesystem::path(where.dir) / "minqiao.sqlite");
}

std::string no_store_in(const Where& where) {
    return "there is no initialised store in " + where.dir + ": run `minqiao init` or `minqiao demo` first";
}

// What an older program kept as settings becomes acts.
std::optional<Fault> carry_over(OpenedStore& opened) {
    const Office& office = *opened.office;
    bool has_carried = false;
    const auto fault = opened.store->write_and_wait([&](Transaction& tx) {
        hold_office(tx);
        const CivilDay first = office.statute->counting_row().in_force_from;
        has_carried = carry_settings_over(tx, office.jurisdiction, first, now_by_the_clock());
        if (has_carried) renew_office(tx, random_bytes(16));
        return has_carried ? Verdict::keep : Verdict::drop;
    });
    return fault || !has_carried ? fault : opened.reload();
}

// One line that is written over; nothing where standard error is a file or a pipe.
void show_filled(std::int64_t subject, std::int64_t last) {
    if (!isatty(STDERR_FILENO)) return;
    std::fprintf(stderr, "\r%lld of %lld%s", static_cast<long long>(subject), static_cast<long long>(last),
                 subject == last ? "\n" : "");
}

std::optional<Fault> renew_at_once(Store& store, const Office& office, JobRun& run) {
    return store.write_and_wait([&](Transaction& tx) {
        // Another node may have been quicker.
        if (is_form_of_today(tx)) return Verdict::drop;
        run.expect(count_subjects(tx, SubjectKind::matter));
        run.reach(0);
        renew_derived_tables(tx, &office, {.on_matter = [&run] { run.advance(); }});
        return Verdict::keep;
    });
}

std::optional<Fault> renew_step_by_step(Store& store, const Office& office, JobRun& run) {
    return renew_in_steps(store, office, [&run](std::int64_t subject, std::int64_t last) {
        run.expect(last);
        run.reach(subject);
        show_filled(subject, last);
    });
}

std::optional<std::string> renew_noted(Store& store, const Office& office) {
    std::fprintf(stderr, "The lists have the form of another version and are filled anew.\n");
    const auto run = JobRun::begin(store, JobKind::rebuild);
    if (!run) return sentence_of(run.error());
    // A directory belongs to one program; a database may have several.
    const bool is_alone = store.dialect() == Dialect::sqlite;
    const auto fault =
        is_alone ? renew_step_by_step(store, office, **run) : renew_at_once(store, office, **run);
    Verification found;
    if (fault) found.wrongs.push_back(sentence_of(*fault));
    const auto unnoted = (*run)->end(fault ? JobOutcome::failed : JobOutcome::done, found);
    if (fault) return found.wrongs.front();
    if (unnoted) return sentence_of(*unnoted);
    return std::nullopt;
}

// Lists that an older or newer program filled have other columns.
std::optional<std::string> bring_lists_to_today(OpenedStore& opened, bool is_alone) {
    bool is_other_form = false;
    auto fault = opened.store->read_and_wait([&](Transaction& tx) { is_other_form = !is_form_of_today(tx); });
    if (fault) return sentence_of(*fault);
    if (!is_other_form) return std::nullopt;
    if (!is_alone)
        return "the lists of this store were filled by another version: run `minqiao rebuild` first";
    if (opened.office) return renew_noted(*opened.store, *opened.office);
    fault = opened.store->write_and_wait([](Transaction& tx) {
        renew_derived_tables(tx, nullptr);
        return Verdict::keep;
    });
    if (fault) return sentence_of(*fault);
    return std::nullopt;
}

}  // namespace

std::string sentence_of(const Fault& fault) {
    return std::string("the store is ") + name_of(fault.kind) + " (" + fault.inside + ")";
}

std::optional<Fault> OpenedStore::reload() {
    return store->read_and_wait([this](Transaction& tx) {
        auto found = load_office(tx, statute);
        office = found ? std::make_shared<const Office>(std::move(*found)) : nullptr;
    });
}

Result<OpenedStore, std::string> open_store(const Where& where, std::string_view command, OpenAs how,
                                            StoreLimits limits) {
    if (how != OpenAs::new_or_old && !may_hold_a_store(where)) return no_store_in(where);
    OpenedStore opened;
    if (how != OpenAs::beside) {
        auto lock = DirectoryLock::take(where.dir, command);
        if (!lock) return lock.error();
        opened.lock = std::move(lock).value();
    }
    opened.statute = built_in_statute();
    auto store = Store::open(where.address(), limits);
    if (!store) return sentence_of(store.error());
    opened.store = std::move(store).value();
    if (const auto fault = make_derived_tables(*opened.store)) return sentence_of(*fault);
    if (const auto fault = opened.reload()) return sentence_of(*fault);
    if (how != OpenAs::new_or_old && !opened.office) return no_store_in(where);
    if (how != OpenAs::to_rebuild)
        if (auto trouble = bring_lists_to_today(opened, how != OpenAs::beside)) return *std::move(trouble);
    if (how != OpenAs::beside && opened.office)
        if (const auto fault = carry_over(opened)) return sentence_of(*fault);
    return opened;
}

}  // namespace minqiao
