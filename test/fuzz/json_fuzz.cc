// Any bytes: decoding never crashes, and what it accepts is written and read back the same.
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstdint>

#include "base/assertion.h"
#include "json/decode.h"
#include "json/encode.h"

namespace {

enum class Kind { suggestion, accusation, appeal };
BOOST_DESCRIBE_ENUM(Kind, suggestion, accusation, appeal)

struct Answer {
    int request = 0;
    std::optional<std::string> text;
    minqiao::Content fact;
    friend bool operator==(const Answer&, const Answer&) = default;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (request, text, fact))

struct Withdraw {
    std::string reason;
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (reason))

struct Propose {
    static constexpr std::string_view json_defaults[] = {"answers", "counts", "share"};

    Kind kind = Kind::appeal;
    std::vector<Answer> answers;
    std::map<std::string, std::int64_t> counts;
    double share = 0;
    bool flag = false;
    std::optional<minqiao::MatterId> id;
    std::optional<minqiao::CivilDay> day;
    std::optional<minqiao::Instant> at;
    friend bool operator==(const Propose&, const Propose&) = default;
};
BOOST_DESCRIBE_STRUCT(Propose, (), (kind, answers, counts, share, flag, id, day, at))

using Ask = std::variant<Withdraw, Propose>;

}  // namespace

template <>
inline constexpr std::string_view minqiao::json::tag_of<Ask> = "command";

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), count);
    const auto asked = minqiao::json::decode<Ask>(text);
    if (!asked) return 0;
    const std::string written = minqiao::json::encode(*asked);
    const auto again = minqiao::json::decode<Ask>(written);
    ASSERT_THAT(again && *again == *asked, "what was written does not read back the same");
    ASSERT_THAT(minqiao::json::encode(*again) == written, "the same value was written in two ways");
    return 0;
}
