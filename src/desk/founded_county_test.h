// The invented county founded in a store of the test's own, with the statutes and notices on disk. Chance is
// a row of digests, the same each time.
#pragma once

#include <algorithm>

#include "county/county.h"
#include "desk/chance_test.h"
#include "desk/office.h"
#include "docket/docket.h"
#include "finding/tables.h"
#include "statute/on_disk_test.h"

namespace minqiao {

class FoundedCountyTest : public ChanceTest {
protected:
    void SetUp() override {
        OfficeFounding founding;
        founding.jurisdiction = county().organ("office")->division;
        founding.organ_id = county().organ("office")->id;
        for (const CountyOrgan& each : county().organs) founding.organs.push_back(each.organ);
        founding.officers = county().all_officers();
        founding.notices = notices_on_disk();
        keep([&](Transaction& tx) {
            found_office(tx, founding, Instant(1000), next_bytes(founding_random_bytes));
            create_all(tx, docket_tables());
            create_all(tx, finding_tables());
        });
    }

    Chance chance_here() {
        return [this](std::size_t bytes) { return next_bytes(bytes); };
    }
};

}  // namespace minqiao
