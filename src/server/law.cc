// minqiao law import: whole laws into the office's library, each file whole or not at all.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "desk/library.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

struct LawImportAsked {
    Where where;
    std::string in_force_from;
    std::vector<std::string> files;
};

struct LawCounts {
    std::size_t read = 0, added = 0, known = 0, bad = 0;
};

class LawImport {
public:
    LawImport(OpenedStore& opened, std::optional<CivilDay> in_force_from)
        : opened_(opened), in_force_from_(in_force_from) {
        const auto& officers = opened.office->officers;
        const auto found = std::ranges::find(officers, Role::admin, &Officer::role);
        if (found != officers.end()) by_ = found->id.text();
    }

    std::optional<Fault> take(const std::string& file, std::size_t place, std::size_t files) {
        ++counts_.read;
        if (isatty(STDERR_FILENO) == 1) std::fprintf(stderr, "%zu of %zu\n", place, files);
        std::ifstream bytes(file, std::ios::binary);
        std::ostringstream text;
        text << bytes.rdbuf();
        if (!bytes || std::filesystem::is_directory(file)) return bad(file, 1, "cannot be read");
        const std::string name = std::filesystem::path(file).filename().string();
        const auto law = read_law({name, text.view()}, in_force_from_);
        if (law) return keep(file, *law);
        for (const LineFault& fault : law.error()) say(file, fault.line, fault.reason);
        ++counts_.bad;
        return std::nullopt;
    }

    const LawCounts& counts() const { return counts_; }

private:
    std::optional<Fault> keep(const std::string& file, const LawText& law) {
        std::optional<Result<ImportedLaw, Problem>> taken;
        const auto fault = opened_.store->write_and_wait([&](Transaction& tx) {
            taken = import_law(tx, *opened_.office, law, now_by_the_clock(), by_);
            return *taken ? Verdict::keep : Verdict::drop;
        });
        if (fault) return fault;
        if (!*taken) return bad(file, 1, taken->error().fields.front().detail);
        const ImportedLaw& imported = **taken;
        ++(imported.is_new ? counts_.added : counts_.known);
        std::printf("%s@%s: %d articles, %s%s\n", imported.id.c_str(), imported.in_force_from.text().c_str(),
                    imported.articles, imported.is_new ? "new" : "known",
                    imported.dated == Verified::yes ? "" : ", day of force to be confirmed");
        return std::nullopt;
    }

    std::optional<Fault> bad(const std::string& file, std::size_t line, const std::string& reason) {
        say(file, line, reason);
        ++counts_.bad;
        return std::nullopt;
    }

    static void say(const std::string& file, std::size_t line, const std::string& reason) {
        std::fprintf(stderr, "%s:%zu: %s\n", file.c_str(), line, reason.c_str());
    }

    OpenedStore& opened_;
    std::optional<CivilDay> in_force_from_;
    std::string by_;
    LawCounts counts_;
};

Ending import_laws(const LawImportAsked& asked) {
    std::optional<CivilDay> in_force_from;
    if (!asked.in_force_from.empty()) {
        in_force_from = CivilDay::parse(asked.in_force_from);
        if (!in_force_from || asked.files.size() > 1) {
            failed("--in-force-from takes a day as YYYY-MM-DD, for one file");
            return Ending::wrong_usage;
        }
    }
    auto opened = open_store(asked.where, "law", OpenAs::old);
    if (!opened) return failed(opened.error());
    OpenedStore store = std::move(opened).value();
    LawImport import(store, in_force_from);
    for (std::size_t place = 0; place < asked.files.size(); ++place) {
        if (const auto fault = import.take(asked.files[place], place + 1, asked.files.size()))
            return failed(sentence_of(*fault));
    }
    const LawCounts& counts = import.counts();
    std::printf("%zu read, %zu new, %zu known, %zu bad\n", counts.read, counts.added, counts.known,
                counts.bad);
    return counts.bad == 0 ? Ending::done : Ending::bad_rows;
}

}  // namespace

void add_law(CLI::App& program, Chosen& chosen) {
    CLI::App& laws = *program.add_subcommand("law", "The office's library of laws");
    laws.require_subcommand(1);
    CLI::App& command = *laws.add_subcommand("import", "Take whole laws in, from Markdown");
    auto asked = std::make_shared<LawImportAsked>();
    add_where(command, asked->where);
    command.add_option("--in-force-from", asked->in_force_from, "Day from which this version is in force")
        ->type_name("DAY");
    command.add_option("file", asked->files, "The laws")->required()->type_name("FILE");
    choose(command, asked, chosen, import_laws);
}

}  // namespace minqiao
