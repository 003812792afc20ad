// A matter as an officer has it before the eyes, on one day: what is shown of it, what may be given now, and
// a way of deciding that follows from the seed.
#pragma once

#include <algorithm>
#include <string_view>

#include "county/county.h"
#include "demonstration/themes.h"
#include "desk/desk.h"
#include "desk/office.h"
#include "plan.h"

namespace minqiao::year {

struct Situation {
    const MatterPage& page;
    const Officer& officer;
    const Office& office;
    CivilDay today;
    Temper temper;
    std::string again;  // the matter of which the registering officer did not see that this repeats it, or -
    SeededChance chance;

    bool happens(int in_a_hundred) { return int(chance.below(100)) < in_a_hundred; }
    bool may(std::string_view command) const {
        return std::ranges::find(page.permitted, command) != page.permitted.end();
    }
    bool is(State state) const { return page.matter.state == state; }
    bool is_accusation() const { return page.matter.kind == Kind::accusation; }

    // The last act of that form, or null.
    template <class Body>
    const Body* last() const {
        for (auto act = page.acts.rbegin(); act != page.acts.rend(); ++act)
            if (const auto* body = std::get_if<Body>(&act->body)) return body;
        return nullptr;
    }
    template <class Body>
    int last_n() const {
        for (auto act = page.acts.rbegin(); act != page.acts.rend(); ++act)
            if (std::holds_alternative<Body>(act->body)) return act->n;
        return 0;
    }
    template <class Body>
    bool has() const {
        return last_n<Body>() > 0;
    }

    // Days until the officer's own organ must have done something; nothing when it owes nothing.
    std::optional<int> days_left() const {
        for (const DutyItem& duty : page.duties)
            if (duty.holder == officer.organ_id) return days_between(today, duty.due_on);
        return std::nullopt;
    }
    // The organ of this key, or whoever carries on its powers now.
    OrganId organ(std::string_view key) const { return office.organs.heir(county().organ(key)->id); }
    // What the petition is about, as far as the county's themes tell it.
    const Theme& theme() const;
    // Who has the power over it.
    OrganId organ_with_power() const { return organ(theme().organ); }
};

// Whether the small county has the organ that answers it.
bool is_of_the_county(const Theme& theme);

using Choice = std::optional<MatterCommand>;

// What an officer who does this sensibly would do next; each covers a part of a matter's way.
Choice choose_receiving(Situation& at);   // from the registration up to the organ that takes it up
Choice choose_handling(Situation& at);    // from there up to the answer
Choice choose_answering(Situation& at);   // the written answer, its service, and how it ends
Choice choose_reviewing(Situation& at);   // remedies
Choice choose_by_the_way(Situation& at);  // what comes between: what petitioners ask for, slips, urgency

}  // namespace minqiao::year
