// minqiao import: petitions of an older system, from a table.
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "desk/desk.h"
#include "intake/intake.h"
#include "server/desks.h"
#include "server/founding.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/subcommands.h"
#include "store/audit.h"

namespace minqiao {
namespace {

constexpr std::size_t rows_between_lines = 1000;

struct ImportAsked {
    Where where;
    std::string received_on;
    std::string file;
};

// The office of a store that nobody has initialised.
const FoundingAsked nameless_office{"000000", "信访办公室"};

std::optional<Fault> found_nameless(OpenedStore& opened, const std::string& dir) {
    std::string token;
    if (auto fault = found(*opened.store, nameless_office, token)) return fault;
    std::fprintf(stderr,
                 "The store in %s was not initialised: it now has an office %s.\n"
                 "Its first administrator (account %s) sets a password within 30 minutes at "
                 "/first-password#%s\n",
                 dir.c_str(), nameless_office.division.c_str(), std::string(first_administrator).c_str(),
                 token.c_str());
    return opened.reload();
}

// Rows are entered in the name of the office's administrator.
Caller importing_caller(const Office& office) {
    Caller caller;
    const auto found = std::ranges::find(office.officers, Role::admin, &Officer::role);
    if (found != office.officers.end()) caller.officer = *found;
    caller.officer.organ_id = office.organ_id;
    caller.account = "import";
    return caller;
}

// A line that is written over on a terminal; elsewhere one line for every thousand rows.
class Progress {
public:
    void show(const IntakeCounts& counts, int percent) {
        if (is_terminal_) {
            std::fprintf(stderr, "\r%zu rows, %d %%", counts.read, percent);
        } else if (counts.read / rows_between_lines > shown_) {
            shown_ = counts.read / rows_between_lines;
            std::fprintf(stderr, "%zu rows, %d %%\n", counts.read, percent);
        }
    }
    void bad(const std::string& file, std::size_t line, const std::string& reason) const {
        std::fprintf(stderr, "%s%s:%zu: %s\n", is_terminal_ ? "\r" : "", file.c_str(), line, reason.c_str());
    }
    void end() const {
        if (is_terminal_) std::fprintf(stderr, "\n");
    }

private:
    const bool is_terminal_ = isatty(STDERR_FILENO) == 1;
    std::size_t shown_ = 0;
};

std::optional<Fault> note_import(Store& store, const Caller& caller, const IntakeCounts& counts) {
    return store.write_and_wait([&](Transaction& tx) {
        append_audit(tx, {now_by_the_clock(), caller.officer.id.text(), "import",
                          std::to_string(counts.added) + " petitions", "done"});
        return Verdict::keep;
    });
}

Ending import_into(OpenedStore& opened, Table& table, const Columns& columns,
                   std::optional<CivilDay> received_on, const std::string& file) {
    const auto desk = desk_of(opened.office);
    const Caller caller = importing_caller(*opened.office);
    Progress progress;
    Intake intake({*opened.store, *desk, caller, [] { return Moment{now_by_the_clock()}; },
                   [&](std::size_t line, const std::string& reason) { progress.bad(file, line, reason); },
                   [&](const IntakeCounts& counts, int percent) { progress.show(counts, percent); }});
    const auto counts = intake.take(table, columns, received_on);
    progress.end();
    if (!counts) return failed(file + ": " + counts.error());
    if (counts->added > 0) {
        if (const auto fault = note_import(*opened.store, caller, *counts))
            return failed(sentence_of(*fault));
    }
    std::printf("%zu read, %zu new, %zu known, %zu bad\n", counts->read, counts->added, counts->known,
                counts->bad);
    return counts->bad == 0 ? Ending::done : Ending::bad_rows;
}

Ending import(const ImportAsked& asked) {
    std::optional<CivilDay> received_on;
    if (!asked.received_on.empty()) {
        received_on = CivilDay::parse(asked.received_on);
        if (!received_on) {
            failed("--received-on takes a day as YYYY-MM-DD");
            return Ending::wrong_usage;
        }
    }
    auto table = open_table(asked.file);
    if (!table) return failed(table.error());
    const auto columns = read_heads(**table);
    if (!columns) return failed(asked.file + ": " + columns.error());
    auto taken = open_store(asked.where, "import", OpenAs::new_or_old);
    if (!taken) return failed(taken.error());
    OpenedStore opened = std::move(taken).value();
    if (!opened.office) {
        if (const auto fault = found_nameless(opened, asked.where.dir)) return failed(sentence_of(*fault));
    }
    return import_into(opened, **table, *columns, received_on, asked.file);
}

}  // namespace

void add_import(CLI::App& program, Chosen& chosen) {
    CLI::App& command =
        *program.add_subcommand("import", "Petitions of an older system, from TSV, CSV or XLSX");
    auto asked = std::make_shared<ImportAsked>();
    add_where(command, asked->where);
    command.add_option("--received-on", asked->received_on, "Day of receipt for rows without one")
        ->type_name("DAY");
    command.add_option("file", asked->file, "The table")->required()->type_name("FILE");
    choose(command, asked, chosen, import);
}

}  // namespace minqiao
