// A matter on its way, told by one petition, with the steps that most matters share. Each step goes on from
// the one before it; the first refusal ends the tale and is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "demonstration/tell.h"
#include "demonstration/walk.h"

namespace minqiao {

// Who fills a store, and when.
struct PlotWalk {
    Transaction& tx;
    const Desk& desk;
    CivilDay today;
    SeededChance& chance;
};

// What went wrong, or nothing.
using Outcome = std::optional<std::string>;

TellingAsked telling_on(const PlotWalk& how, CivilDay day, int people);

class Tale {
public:
    Tale(const PlotWalk& how, CivilDay begins_on, Told told);

    const Told& told() const { return told_; }
    CivilDay today() const { return walk_.today(); }
    int last_act() const { return walk_.last_act(); }
    PetitionId petition_id() const { return walk_.petition_id(); }
    std::string handler() const;
    std::string head() const;
    OrganId organ() const;
    Outcome outcome() { return walk_.end(); }

    Tale& later(int days);
    Tale& on(CivilDay day);  // not before today
    Tale& give(std::string_view account, MatterCommand command);
    // Before it is entered: where it was told, and that it was told in confidence.
    Tale& told_at(Level level);
    Tale& in_confidence();
    Tale& entered(std::string_view account = "clerk");
    // The same people again, or some of them and others.
    Tale& repeated(int days_passed);
    Tale& repeated(int days_passed, Channel channel, int people);
    Tale& screened(std::optional<int> branch = 6);
    Tale& referred();
    Tale& assigned(int days);
    Tale& accepted();
    Tale& proposed();
    Tale& answered();
    // Hands over what was written last.
    Tale& served(std::string_view account);
    Tale& opinion_served();
    Tale& reexamination_asked();
    Tale& reexamined();
    Tale& final_review_asked();
    Tale& finally_reviewed();

private:
    SeededChance& chance_;
    const Statute& statute_;
    Told told_;
    Walk walk_;
};

}  // namespace minqiao
