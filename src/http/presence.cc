#include "http/presence.h"

namespace minqiao::http {

namespace {
constexpr std::int64_t silent_seconds = 60;
}  // namespace

std::vector<PresentOfficer> Presence::note(MatterId matter, const PresentOfficer& officer, Instant at) {
    const std::lock_guard lock(mutex_);
    std::erase_if(seats_, [&](const Seat& seat) {
        const bool is_own = seat.matter == matter && seat.officer.id == officer.id;
        return is_own || seat.at.plus_seconds(silent_seconds) < at;
    });
    std::vector<PresentOfficer> others;
    for (const Seat& seat : seats_)
        if (seat.matter == matter) others.push_back(seat.officer);
    seats_.push_back({matter, officer, at});
    return others;
}

void Presence::leave(MatterId matter, OfficerId officer) {
    const std::lock_guard lock(mutex_);
    std::erase_if(seats_,
                  [&](const Seat& seat) { return seat.matter == matter && seat.officer.id == officer; });
}

}  // namespace minqiao::http
