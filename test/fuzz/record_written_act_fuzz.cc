// Any bytes as the record of an act: reading never crashes, and what reads is written again to bytes that
// read to the same act and bytes, without its texts and once it has them.
#include <cstdint>
#include <string>

#include "base/assertion.h"
#include "record/written_act.h"

namespace {

using namespace minqiao;

Act read_back(const std::string& bytes) {
    auto read = read_act(bytes);
    ASSERT_THAT(read, "what was written reads back");
    return *std::move(read);
}

// As a fresh act would be written, with texts that are all empty.
void check_filled(Act act) {
    const std::string salt_seed(32, 's');
    fill(act, write_act(act, salt_seed).kept);
    const WrittenAct written = write_act(act, salt_seed);
    ASSERT_THAT(keeps_its_commitments(act, written.kept), "what was just written keeps its commitments");
    Act again = read_back(written.bytes);
    fill(again, written.kept);
    ASSERT_THAT(again == act, "the written act with its texts is the act that was written");
    ASSERT_THAT(rewritten(again) == written.bytes, "texts do not stand in the written form");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const auto act = read_act({reinterpret_cast<const char*>(bytes), count});
    if (!act) return 0;
    ASSERT_THAT(!name_of(act->body).empty(), "an act has a name");
    const std::string written = rewritten(*act);
    const Act again = read_back(written);
    ASSERT_THAT(again == *act, "what was written does not read back the same");
    ASSERT_THAT(rewritten(again) == written, "the same act was written in two ways");
    check_filled(*act);
    return 0;
}
