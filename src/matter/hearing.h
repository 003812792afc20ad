// Hearing (听证): may be held for what is grave, complex or difficult, in first handling and in a remedy
// (Arts. 31, 36). The right to it is told, time and place are announced ahead, and only a clock whose statute
// says so stands still for it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct OfferHearing {
    static constexpr std::string_view name = "offer_hearing";
    static constexpr std::string_view rule = "hearing";
    Content text;
    friend bool operator==(const OfferHearing&, const OfferHearing&) = default;
};
BOOST_DESCRIBE_STRUCT(OfferHearing, (), (text))

struct HearingOffer {
    static constexpr std::string_view name = "hearing_offer";
    Content text;
    friend bool operator==(const HearingOffer&, const HearingOffer&) = default;
};
BOOST_DESCRIBE_STRUCT(HearingOffer, (), (text))

struct AppointHearing {
    static constexpr std::string_view name = "appoint_hearing";
    static constexpr std::string_view rule = "hearing";
    CivilDay held_on;
    Content place;
    friend bool operator==(const AppointHearing&, const AppointHearing&) = default;
};
BOOST_DESCRIBE_STRUCT(AppointHearing, (), (held_on, place))

struct HearingAppointment {
    static constexpr std::string_view name = "hearing_appointment";
    CivilDay held_on;
    Content place;
    friend bool operator==(const HearingAppointment&, const HearingAppointment&) = default;
};
BOOST_DESCRIBE_STRUCT(HearingAppointment, (), (held_on, place))

struct HoldHearing {
    static constexpr std::string_view name = "hold_hearing";
    static constexpr std::string_view rule = "hearing";
    Content text;
    friend bool operator==(const HoldHearing&, const HoldHearing&) = default;
};
BOOST_DESCRIBE_STRUCT(HoldHearing, (), (text))

struct Hearing {
    static constexpr std::string_view name = "hearing";
    int appointment = 0;
    int paused_days = 0;
    Content text;
    friend bool operator==(const Hearing&, const Hearing&) = default;
};
BOOST_DESCRIBE_STRUCT(Hearing, (), (appointment, paused_days, text))

Bar bar_of(For<OfferHearing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const OfferHearing& command, const Occasion& occasion);
void apply(Matter& so_far, const HearingOffer& act_body, const Act& act);
Bar bar_of(For<AppointHearing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AppointHearing& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const HearingAppointment& act_body, const Act& act);
Bar bar_of(For<HoldHearing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const HoldHearing& command, const Occasion& occasion);
void apply(Matter& so_far, const Hearing& act_body, const Act& act);

// The day that is announced and on which nothing has been heard yet, as long as the organ that announced it
// still owes what the hearing would serve.
std::optional<CivilDay> hearing_on(const Matter& matter);

}  // namespace minqiao
