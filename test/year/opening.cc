#include <map>

#include "desk/calendar_acts.h"
#include "desk/organ_acts.h"
#include "promises.h"
#include "store/query.h"

namespace minqiao::year {

namespace {

// Matters that hold more than was acknowledged: how many acts, and what they are.
struct Difference {
    int n_known = 0;
    Found found;
    int added() const { return found.kept.n - n_known; }
};
using Differences = std::map<std::string, Difference>;

Differences differences_from(const Workplace& place, Transaction& tx) {
    const Journal& journal = place.journal();
    Differences differences;
    std::size_t met = 0;
    for_each_subject(tx, SubjectKind::matter, [&](const Subject& subject) {
        const Found found = find_acts(tx, subject.key);
        const auto known = journal.matters.find(subject.id);
        if (known == journal.matters.end()) {
            differences[subject.id] = {0, found};
            return;
        }
        ++met;
        const auto& [n, chain] = known->second;
        if (found.kept.n < n) place.fail("acknowledged acts of matter " + subject.id + " are gone");
        if (found.chains[std::size_t(n - 1)] != chain)
            place.fail("acknowledged acts of matter " + subject.id + " are other ones");
        if (found.kept.n > n) differences[subject.id] = {n, found};
    });
    if (met != journal.matters.size()) place.fail("an acknowledged matter is gone");
    return differences;
}

// Whether this is the whole of what the command writes.
bool is_whole(const Open& open, const Differences& differences) {
    const auto added = [&](const std::string& matter) {
        const auto found = differences.find(matter);
        return found == differences.end() ? 0 : found->second.added();
    };
    if (open.command == "import_row") return differences.size() == 1;
    const bool touches_two = open.command == "join" || open.command == "separate";
    if (differences.size() != (touches_two ? 2 : 1)) return false;
    for (const auto& [matter, difference] : differences)
        if (difference.added() != 1) return false;
    // The petition that is asked about may lie in another matter by now.
    return open.matter == "-" || open.command == "answer_enquiry" || added(open.matter) == 1;
}

std::string kept_lines(const Differences& differences) {
    std::string lines;
    for (const auto& [matter, difference] : differences) {
        lines += "kept " + matter + " " + std::to_string(difference.found.kept.n) + " " +
                 difference.found.kept.chain;
        for (std::size_t at = std::size_t(difference.n_known); at < difference.found.acts.size(); ++at)
            lines += " " + difference.found.acts[at];
        lines += "\n";
    }
    return lines;
}

// Every petition has the code that its petitioner was given.
void check_codes(const Workplace& place, Transaction& tx) {
    const auto without = one<std::int64_t>(tx,
                                           "select count(*) from petitions p where not exists (select 1 from "
                                           "query_codes q where q.petition_id = p.id)");
    if (without.value() != 0) place.fail("a petition has no query code");
}

}  // namespace

void look_after_opening(Workplace& place) {
    Differences differences;
    int calendar_acts = 0, organ_acts = 0;
    place.ask([&](Transaction& tx) {
        differences = differences_from(place, tx);
        calendar_acts = int(read_calendar(tx, place.office().jurisdiction).size());
        organ_acts = int(read_organ_acts(tx, place.office().jurisdiction).size());
        check_codes(place, tx);
    });
    const Journal& journal = place.journal();
    const int of_office = calendar_acts - journal.calendar_acts + organ_acts - journal.organ_acts;
    const bool is_there = of_office != 0 || !differences.empty();
    if (!journal.open) {
        if (is_there) place.fail("the store holds what nobody asked for");
        return;
    }
    const Open open = *journal.open;
    const bool is_of_office = open.command.starts_with("enter_");
    const bool is_half = is_of_office ? of_office != 1 : of_office != 0 || !is_whole(open, differences);
    if (is_there && is_half) place.fail("an interrupted command is half there");
    std::string lines = kept_lines(differences);
    if (of_office)
        lines += "office " + std::to_string(calendar_acts) + " " + std::to_string(organ_acts) + "\n";
    place.tell(lines + (is_there ? "count interrupted_kept\nend kept\n" : "count interrupted_lost\nlost\n"));
}

}  // namespace minqiao::year
