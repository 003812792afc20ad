// The circumstances in which a command is given: who, where, when, under which law. Everything that
// a clock, a random source or another record would tell comes in here, so that decide stays pure.
#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "organ/officer.h"
#include "organ/organ.h"
#include "statute/article_key.h"
#include "statute/calendar.h"
#include "statute/category_changes.h"
#include "statute/reckoning.h"
#include "statute/statute.h"

namespace minqiao {

struct Matter;

// Law, organs and reckoning of days of the place; outlives every occasion that refers to it.
struct Jurisdiction {
    const Statute& statute;
    const OrganTree& organs;
    const std::vector<Officer>& officers;
    const Reckonings& reckonings;
    const CategoryChanges& category_changes;
    std::string division;  // whose local regulation applies

    const Calendar& calendar() const { return reckonings.now().calendar(); }
    // Of the law's files or the office's own; one that is withdrawn is known all the same.
    bool knows_category(std::string_view category, CivilDay day) const {
        return statute.category(category) || category_changes.adds(category, day);
    }
    // The regulation for a petition received on that day; null when none is known.
    const Regulation* regulation_on(CivilDay received_on) const;
};

struct Occasion {
    Officer officer;
    CivilDay on;     // the day it happened
    CivilDay today;  // the day it is recorded
    const Jurisdiction& jurisdiction;
    // The matter that a joining goes to; null otherwise.
    const Matter* other = nullptr;
    // Names for a matter that a separation begins.
    MatterId new_matter_id{};
    std::string new_matter_number{};
    // Of the articles that the command cites, those of the office's library, and those of statutes/ whose
    // last day it knows, since it has a newer version.
    std::vector<ArticleInForce> cited{};
};

}  // namespace minqiao
