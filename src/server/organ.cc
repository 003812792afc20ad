// minqiao organ add: an organ beside those that the store was made with.
#include <boost/describe/enum_from_string.hpp>
#include <cstdio>

#include "base/text.h"
#include "desk/file.h"
#include "server/founding.h"
#include "server/opened_store.h"
#include "server/organ_named.h"
#include "server/outside.h"
#include "server/subcommands.h"
#include "store/audit.h"
#include "store/organs.h"

namespace minqiao {
namespace {

struct OrganAsked {
    Where where;
    std::string name, kind = "department", level, parent, reviewed_by, division;
};

// Reads what was asked into the organ; else a sentence.
std::optional<std::string> read(const OrganAsked& asked, const Office& office, Organ& organ) {
    const Organ* own = office.organs.find(office.organ_id);
    if (!is_organ_name(asked.name)) return "--name takes the name of an organ, at most 100 characters";
    organ.name = to_nfc(asked.name);
    if (const Organ* taken = organ_named(office.organs, organ.name); taken && !taken->ended_on)
        return "--name: an organ has that name already";
    if (!boost::describe::enum_from_string(asked.kind.c_str(), organ.kind))
        return "--kind takes a kind of organ, such as department, township or discipline";
    organ.level = own->level;
    if (!asked.level.empty() && !boost::describe::enum_from_string(asked.level.c_str(), organ.level))
        return "--level takes village, township, county, city, province or capital";
    organ.division = asked.division.empty() ? own->division : asked.division;
    if (!is_division_code(organ.division)) return "--division takes a division code of 6 or 12 digits";
    organ.parent_id = own->parent_id;
    if (!asked.parent.empty()) {
        const Organ* parent = organ_named(office.organs, asked.parent);
        if (!parent || parent->ended_on) return "--parent: the store knows no such organ";
        organ.parent_id = parent->id;
    }
    if (asked.reviewed_by.empty()) return std::nullopt;
    const Organ* reviewing = organ_named(office.organs, asked.reviewed_by);
    if (!reviewing || reviewing->ended_on) return "--reviewed-by: the store knows no such organ";
    organ.reviewed_by_id = reviewing->id;
    return std::nullopt;
}

Ending add(const OrganAsked& asked) {
    auto opened = open_store(asked.where, "organ", OpenAs::old);
    if (!opened) return failed(opened.error());
    Organ organ;
    organ.id = random_id<OrganKindOfId>(random_bytes);
    if (auto fault = read(asked, *opened->office, organ)) {
        failed(*fault);
        return Ending::wrong_usage;
    }
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        hold_office(tx);
        put_organ(tx, opened->office->jurisdiction, organ);
        renew_office(tx, random_bytes(16));
        append_audit(tx, {now_by_the_clock(), "", "add_organ", organ.id.text(), "done"});
        return Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    std::printf("%s\n", organ.id.text().c_str());
    return Ending::done;
}

}  // namespace

void add_organ(CLI::App& program, Chosen& chosen) {
    CLI::App& organs = *program.add_subcommand("organ", "Organs that matters are sent to");
    organs.require_subcommand(1);
    CLI::App& command = *organs.add_subcommand("add", "Add an organ; prints its id");
    auto asked = std::make_shared<OrganAsked>();
    add_where(command, asked->where);
    command.add_option("--name", asked->name, "Its full name")->required();
    command.add_option("--kind", asked->kind,
                       "department (default), township, village, discipline, enterprise, …");
    command.add_option("--parent", asked->parent,
                       "Id or name of the organ above; default that of the office");
    command.add_option("--level", asked->level, "village to capital; default that of the office");
    command.add_option("--division", asked->division, "Its division code; default that of the office");
    command.add_option("--reviewed-by", asked->reviewed_by,
                       "Who reexamines what it decides, where that is not the organ above");
    choose(command, asked, chosen, add);
}

}  // namespace minqiao
