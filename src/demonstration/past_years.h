// The county's years 2013 and 2014 as a plan: what came in, by which way, and what became of it. The plan
// is drawn so that whoever counts the single petitions and acts finds the figures of a real county's
// yearly report of 2014; the figures themselves are stored nowhere.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "demonstration/chance.h"
#include "matter/petition.h"

namespace minqiao {

enum class PastEnding {
    explained,  // answered at once, at the window or on the phone
    mediated,   // on the spot
    settled,    // between the parties, by the organ it was referred to
    assigned,   // in writing, reported on and examined
    handled,    // accepted and answered by a written opinion
    declined,
};

struct PastRepeat {
    CivilDay on;
    int people = 1;
};

struct PastMatter {
    CivilDay on;
    Channel channel = Channel::visit;
    Level raised_at = Level::county;
    int people = 1;
    PastEnding ending = PastEnding::explained;
    std::string organ;  // key of who answers; empty: whom the theme concerns
    std::optional<FromAbove> from_above;
    bool wages_are_paid = false;              // what a settlement is about
    std::optional<std::int64_t> amount_yuan;  // paid then, of what was asked for
    std::optional<CivilDay> answered_on;      // where it is fixed; else some weeks later
    std::vector<PastRepeat> repeats;          // in the order of their days
};

// Drawn anew for every seed; what is counted is the same.
std::vector<PastMatter> past_years(SeededChance& chance);

// Shares out among the settlements what was got back for workers in 2014, by what each asked for: `claimed`
// tells it of the matter at a place of the list.
void share_out_wages(std::vector<PastMatter>& matters,
                     const std::function<std::int64_t(std::size_t place)>& claimed);

// `count` numbers between `least` and `most` whose sum is `total`, in an order of chance.
std::vector<int> shares_of(int total, int count, int least, int most, SeededChance& chance);

}  // namespace minqiao
