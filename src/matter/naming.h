// Naming (被反映人): a matter comes to name an organ or an officer, at registration or later, by a repeat, a
// joining, a supplement or a correction. Whoever is named has nothing more to do in it (Arts. 28, 30).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct Act;

void check_named(std::vector<FieldFault>& faults, const std::string& path, const ComplainedOf& named,
                 const Jurisdiction& jurisdiction);

// An organ written out by its name, or a person named together with an organ of this store, is the one the
// store knows: then that organ or officer is meant. Where several are called so, what was given stays as it
// is, and each of them stands in an entry of its own.
void recognise(std::vector<ComplainedOf>& complained_of, const Jurisdiction& jurisdiction);

// What naming changes, decided with the organs and officers then known and written into the act.
struct Consequence {
    std::optional<OrganId> custody;
    std::optional<OrganId> back_to;  // the matter leaves the organ it accuses and lies with this one
    std::optional<std::vector<OrganId>> dismissed;  // accused, and asked for a part or a report
};

// Of naming these as well, in a matter of this kind.
Consequence consequence_of_naming(const std::vector<ComplainedOf>& added, std::optional<Kind> kind,
                                  const Matter& so_far, const Jurisdiction& jurisdiction);

// True when nobody would be left who may see the accusation: its office is accused, and the store knows no
// organ that could keep it.
bool is_without_keeper(const Consequence& consequence, const std::vector<ComplainedOf>& added,
                       std::optional<Kind> kind, const Matter& so_far, const Jurisdiction& jurisdiction);
inline FieldFault fault_without_keeper(std::string field) {
    return {std::move(field), "no_keeper", "no organ known here may keep an accusation of this office"};
}

// The last one who sent it to where it lies and is not accused; else its office, and whoever keeps it.
OrganId sender_not_accused(const Matter& so_far, const std::vector<ComplainedOf>& complained_of,
                           std::optional<OrganId> custody, const Jurisdiction& jurisdiction);

// The matter keeps whom it must not reach; how they were named stays with the petition. What a named
// officer has proposed or asked for falls.
void name(Matter& so_far, const std::vector<ComplainedOf>& added);

// The same for an act that may name somebody by the way: a supplement, a correction.
template <class Naming>
void name_in(Naming& naming, const std::string& path, std::vector<FieldFault>& faults, const Matter& so_far,
             const Jurisdiction& jurisdiction);
template <class Naming>
void apply_naming(Matter& so_far, const Naming& naming, const Act& act);

// Puts a matter into the keeping of another organ than its office, or takes it out; what the office had to
// do goes with it.
void put_into_custody(Matter& so_far, std::optional<OrganId> custody);

// The matter leaves the organ it lies with, for an earlier sender or its office; what was begun there ends.
void take_back(Matter& so_far, std::optional<OrganId> back_to, const Act& act);

// Whoever was asked for a part or a report and is accused now owes it no more, and no longer assists. Where
// no organ below owes that report already, the one that has the matter does.
void dismiss(Matter& so_far, const std::vector<OrganId>& organs, const Act& act);

template <class Naming>
void write_down(const Consequence& consequence, Naming& naming) {
    naming.custody_organ_id = consequence.custody;
    naming.back_to_organ_id = consequence.back_to;
    naming.dismissed_organ_ids = consequence.dismissed;
}

template <class Naming>
void apply_consequence(Matter& so_far, const Naming& naming, const Act& act) {
    put_into_custody(so_far, naming.custody_organ_id);
    take_back(so_far, naming.back_to_organ_id, act);
    if (naming.dismissed_organ_ids) dismiss(so_far, *naming.dismissed_organ_ids, act);
}

template <class Naming>
void name_in(Naming& naming, const std::string& path, std::vector<FieldFault>& faults, const Matter& so_far,
             const Jurisdiction& jurisdiction) {
    for (std::size_t at = 0; at < naming.complained_of->size(); ++at)
        check_named(faults, path + "[" + std::to_string(at) + "]", (*naming.complained_of)[at], jurisdiction);
    recognise(*naming.complained_of, jurisdiction);
    const auto consequence = consequence_of_naming(*naming.complained_of, so_far.kind, so_far, jurisdiction);
    if (is_without_keeper(consequence, *naming.complained_of, so_far.kind, so_far, jurisdiction))
        faults.push_back(fault_without_keeper(path));
    write_down(consequence, naming);
}

template <class Naming>
void apply_naming(Matter& so_far, const Naming& naming, const Act& act) {
    if (!naming.complained_of) return;
    name(so_far, *naming.complained_of);
    apply_consequence(so_far, naming, act);
}

}  // namespace minqiao
