// A change of organs that is asked for, checked against the organs as they stand.
#include <algorithm>
#include <set>

#include "matter/rules.h"
#include "matter/succession.h"

namespace minqiao {

namespace {

constexpr std::size_t successors_max = 50;
constexpr std::size_t categories_max = 500;

class Check {
public:
    Check(const OrganChange& change, const Jurisdiction& before, CivilDay today)
        : change_(change), place_(before), today_(today) {}

    std::vector<FieldFault> run() {
        if (auto wrong = fault_of_target("organ_id", change_.organ_id, place_)) faults_.push_back(*wrong);
        check_number();
        for (std::size_t at = 0; at < change_.successors.size() && at < successors_max; ++at)
            check_successor(change_.successors[at], "successors[" + std::to_string(at) + "]");
        check_day();
        check_text(faults_, "reason", change_.reason, reason_letters_max);
        return std::move(faults_);
    }

private:
    void fault(const std::string& name, const char* code, const char* detail) {
        faults_.push_back({name, code, detail});
    }

    void check_number() {
        const std::size_t count = change_.successors.size();
        const bool only_itself = count == 1 && !change_.ends_organ();
        if (count == 0 || (only_itself && change_.kind == OrganChangeKind::split))
            fault("successors", "required", "somebody carries on the powers");
        if (count > successors_max || (count > 1 && change_.kind == OrganChangeKind::merged))
            fault("successors", "out_of_range", "one when organs are merged, else at most 50");
    }

    void check_successor(const Successor& successor, const std::string& path) {
        if (auto wrong = fault_of_target(path + ".organ_id", successor.organ_id, place_))
            faults_.push_back(*wrong);
        // An organ that is split may go on beside the others.
        if (successor.organ_id == change_.organ_id && change_.kind != OrganChangeKind::split)
            fault(path + ".organ_id", "same_organ", "is the organ that ends");
        if (!organs_.insert(successor.organ_id).second)
            fault(path + ".organ_id", "duplicate", "stands twice in this change");
        if (successor.categories.size() > categories_max)
            return fault(path + ".categories", "out_of_range", "at most 500 categories");
        for (std::size_t at = 0; at < successor.categories.size(); ++at)
            check_category(successor.categories[at], path + ".categories[" + std::to_string(at) + "]");
    }

    void check_category(const std::string& category, const std::string& path) {
        if (!place_.knows_category(category, today_)) fault(path, "unknown", "is no category");
        if (!categories_.insert(category).second) fault(path, "duplicate", "stands twice in this change");
    }

    // It is entered once it is in force, and changes stand in the order of their days.
    void check_day() {
        if (change_.in_force_from > today_) fault("in_force_from", "in_the_future", "is after today");
        const auto last = place_.organs.changed_on();
        if (last && change_.in_force_from < *last)
            faults_.push_back(
                {"in_force_from", "too_early", "is before the change of organs of " + last->text()});
    }

    const OrganChange& change_;
    const Jurisdiction& place_;
    CivilDay today_;
    std::vector<FieldFault> faults_;
    std::set<OrganId> organs_;
    std::set<std::string> categories_;
};

}  // namespace

std::vector<FieldFault> faults_of(const OrganChange& change, const Jurisdiction& before, CivilDay today) {
    return Check(change, before, today).run();
}

}  // namespace minqiao
