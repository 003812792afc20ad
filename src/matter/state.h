// What a matter's acts amount to on a given day: its state, the remedies still open, the organ that
// hears them. Always computed, never stored as truth.
#pragma once

#include <optional>
#include <vector>

#include "matter/matter.h"
#include "matter/occasion.h"
#include "statute/due.h"

namespace minqiao {

// The first that applies, in this order.
enum class State {
    voided,
    archived,
    concluded,
    closed,
    in_final_review,
    final_review_open,
    in_reexamination,
    reexamination_open,
    served,
    answered,
    accepted,
    led_away,
    declined,
    assigned,
    referred,
    registered,
};
BOOST_DESCRIBE_ENUM(State, voided, archived, concluded, closed, in_final_review, final_review_open,
                    in_reexamination, reexamination_open, served, answered, accepted, led_away, declined,
                    assigned, referred, registered)

enum class RemedyKind { reexamination, final_review };
BOOST_DESCRIBE_ENUM(RemedyKind, reexamination, final_review)

// A remedy the petitioner may ask for, until the last day counted from service.
struct Opening {
    RemedyKind remedy = RemedyKind::reexamination;
    OrganId organ;
    std::string clock;
    CivilDay served_on;
    Instant served_at;
};

// The remedy that service has opened and no request has used yet, whatever the day.
std::optional<Opening> opening_of(const Matter& matter, const Jurisdiction& jurisdiction);

// The petition remedies belong to what the petition procedure itself answered: branch (6) of Art. 31
// under the regulation of 2022, every matter under that of 2005.
bool has_petition_remedy(const Matter& matter, const Regulation& regulation);

// The organ next above that hears this remedy (Arts. 35, 36); nothing at the top of the tree.
std::optional<OrganId> remedy_organ(const Matter& matter, RemedyKind remedy,
                                    const Jurisdiction& jurisdiction);

// True while a written answer or a decision on a remedy has not reached the petitioner.
bool has_unserved_answer(const Matter& matter);

// The remedy that may still be asked for on this day.
bool has_open_remedy(const Matter& matter, const Jurisdiction& jurisdiction, CivilDay today);

// The last day of an opening, with its sum.
Due last_day_of(const Opening& opening, const Matter& matter, const Jurisdiction& jurisdiction);

// The due day of a duty, with its sum: by the calendar and settings of now, or, once it has ended, by
// those that were known then. What moved the day since the duty began stands in the sum.
Due due_of(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction);
// By what is known at one moment.
Due due_as_known(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction,
                 const Reckoning& known);
// By what is known now and the days of the law, where the office has set itself fewer.
Due lawful_due_of(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction);

State state_of(const Matter& matter, const Jurisdiction& jurisdiction, CivilDay today);

}  // namespace minqiao
