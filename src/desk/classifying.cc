#include "desk/classifying.h"

#include <algorithm>
#include <map>

#include "base/assertion.h"
#include "desk/category_acts.h"
#include "docket/lists.h"
#include "json/describe.h"
#include "matter/rules.h"
#include "store/audit.h"

namespace minqiao {

namespace {

constexpr std::size_t version_bytes = 16;
constexpr int added_max = 200;  // under one category

// What is asked for, checked against the categories as they stand on its first day.
class ChangeCheck {
public:
    ChangeCheck(const CategoryChangeAsked& asked, const Office& office)
        : asked_(asked), office_(office), standing_(office.categories(asked.in_force_from)) {}

    std::vector<FieldFault> run(CivilDay today) {
        const bool is_added = asked_.kind == CategoryChangeKind::added;
        check_target(is_added ? "parent" : "category", is_added ? asked_.parent : asked_.category);
        if (is_added ? asked_.category.has_value() : asked_.parent.has_value())
            fault(is_added ? "category" : "parent", "not_allowed", "does not belong to such a change");
        check_names(is_added || asked_.kind == CategoryChangeKind::renamed);
        if (asked_.in_force_from < today) fault("in_force_from", "before_today", "is before today");
        check_text(faults_, "reason", asked_.reason, reason_letters_max);
        return std::move(faults_);
    }

private:
    void fault(const char* name, const char* code, const char* detail) {
        faults_.push_back({name, code, detail});
    }

    void check_target(const char* name, const std::optional<std::string>& id) {
        if (!id) return fault(name, "required", "names the category");
        target_ = category_in(standing_, *id);
        if (!target_) return fault(name, "unknown", "is no category on that day");
        const bool is_withdrawn =
            office_.category_changes.withdrawn_on(*id, asked_.in_force_from).has_value();
        switch (asked_.kind) {
            case CategoryChangeKind::added:
                if (first_level(*id) != *id) fault(name, "not_allowed", "is of the second level already");
                if (office_.category_changes.count_added_under(*id) >= added_max)
                    fault(name, "too_many", "has 200 categories of the office's own");
                [[fallthrough]];
            case CategoryChangeKind::renamed:
                if (is_withdrawn) fault(name, "withdrawn", "is withdrawn on that day");
                return;
            case CategoryChangeKind::withdrawn:
                if (is_withdrawn) return fault(name, "withdrawn", "is withdrawn on that day already");
                if (leaves_none()) fault(name, "last_one", "is the last one that is offered");
                return;
            case CategoryChangeKind::restored:
                if (!target_->withdrawn_on) fault(name, "not_withdrawn", "is not withdrawn on that day");
                return;
        }
    }

    // On that day, or on a later one from which others are withdrawn.
    bool leaves_none() const {
        auto changes = office_.category_changes.all();
        changes.push_back({asked_.kind, target_->id, {}, {}, asked_.in_force_from, ""});
        const CategoryChanges after(std::move(changes));
        return std::ranges::any_of(after.all(), [&](const CategoryChange& change) {
            if (change.in_force_from < asked_.in_force_from) return false;
            return std::ranges::all_of(
                after.applied_to(office_.statute->classification().categories, change.in_force_from),
                [](const Category& each) { return each.withdrawn_on.has_value(); });
        });
    }

    void check_names(bool are_due) {
        if (!are_due) {
            if (asked_.name) fault("name", "not_allowed", "does not belong to such a change");
            if (asked_.name_en) fault("name_en", "not_allowed", "does not belong to such a change");
            return;
        }
        if (!asked_.name) return fault("name", "required", "names the category");
        check_name(faults_, "name", *asked_.name);
        if (asked_.name_en) check_name(faults_, "name_en", *asked_.name_en);
        if (target_ && is_taken()) fault("name", "duplicate", "is the name of another one beside it");
    }

    // Among what stands beside it, whether it is chosen or not: old matters show that name.
    bool is_taken() const {
        const bool is_added = asked_.kind == CategoryChangeKind::added;
        const Category* above = category_in(standing_, first_level(target_->id));
        const auto& beside = is_added || above != target_ ? above->children : standing_;
        return std::ranges::any_of(beside, [&](const Category& each) {
            return each.name.zh == *asked_.name && (is_added || each.id != target_->id);
        });
    }

    const CategoryChangeAsked& asked_;
    const Office& office_;
    std::vector<Category> standing_;
    const Category* target_ = nullptr;
    std::vector<FieldFault> faults_;
};

CategoryChange change_of(const CategoryChangeAsked& asked, const Office& office) {
    CategoryChange change{asked.kind,    asked.category.value_or(""), asked.name,
                          asked.name_en, asked.in_force_from,         asked.reason};
    if (asked.kind != CategoryChangeKind::added) return change;
    const int last = office.category_changes.count_added_under(*asked.parent);
    change.category = *asked.parent + ".own" + std::to_string(last + 1);
    return change;
}

}  // namespace

Result<CategoryChangeEntered, Problem> enter_category_change(Transaction& tx, const Office& office,
                                                             OfficerId officer, const Moment& now,
                                                             const CategoryChangeAsked& asked,
                                                             const Chance& chance) {
    hold_office(tx);
    // Somebody else may have changed it while this one waited.
    const auto newest = load_office(tx, office.statute);
    ASSERT_THAT(newest, "an office that has a desk is there");
    auto faults = ChangeCheck(asked, *newest).run(now.today());
    if (!faults.empty()) return problem_of(Refusal{RefusalCode::invalid_fields, "", std::move(faults)});
    CategoryAct act{change_of(asked, *newest), officer};
    CategoryChangeEntered entered;
    entered.n = append_category_act(tx, newest->jurisdiction, act, now.at, chance);
    entered.category = std::move(act.change.category);
    renew_office(tx, chance(version_bytes));
    append_audit(tx, {now.at, officer.text(), "change_category",
                      json::enum_text(asked.kind) + " " + entered.category, "done"});
    return entered;
}

std::vector<CategoryChangeItem> list_category_changes(Transaction& tx, const Office& office) {
    std::vector<CategoryChangeItem> items;
    for (auto& [n, at, act] : read_category_acts(tx, office.jurisdiction))
        items.push_back({n, act.officer_id, at, std::move(act.change)});
    std::ranges::reverse(items);
    return items;
}

std::vector<CategoryCount> count_categories(Transaction& tx, const Caller& caller, const Moment& now) {
    std::map<std::string, std::int64_t, std::less<>> counts;
    const auto rows = caller.officer.role == Role::admin ? count_by_category(tx)
                                                         : count_by_category(tx, {caller.officer, now.at});
    for (const auto& [category, matters] : rows) {
        counts[category] += matters;
        if (const auto above = first_level(category); above != category)
            counts[std::string(above)] += matters;
    }
    std::vector<CategoryCount> items;
    for (const auto& [category, matters] : counts) items.push_back({category, matters});
    return items;
}

}  // namespace minqiao
