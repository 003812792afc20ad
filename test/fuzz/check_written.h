// What every target that makes acts asks of them: written, and read back the same.
#pragma once

#include <string>

#include "base/assertion.h"
#include "record/written_act.h"

namespace minqiao {

inline void check_written(Act act) {
    const WrittenAct written = write_act(act, std::string(32, 's'));
    auto read = read_act(written.bytes);
    ASSERT_THAT(read, "an act that was decided is read again");
    Act again = *std::move(read);
    fill(again, written.kept);
    ASSERT_THAT(again == act, "an act that was decided reads back the same");
}

}  // namespace minqiao
