// Rating (评价): what the petitioner says of the petition office and of the organ that handled it.
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

enum class Rated { petition_office, organ };
BOOST_DESCRIBE_ENUM(Rated, petition_office, organ)

enum class Grade { satisfied, basically_satisfied, dissatisfied };
BOOST_DESCRIBE_ENUM(Grade, satisfied, basically_satisfied, dissatisfied)

struct Rate {
    static constexpr std::string_view name = "rate";
    static constexpr std::string_view rule = "rating";
    Rated of = Rated::organ;
    Grade grade = Grade::satisfied;
    std::optional<Content> text;
    friend bool operator==(const Rate&, const Rate&) = default;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (of, grade, text))

struct Rating {
    static constexpr std::string_view name = "rating";
    Rated of = Rated::organ;
    Grade grade = Grade::satisfied;
    std::optional<Content> text;
    friend bool operator==(const Rating&, const Rating&) = default;
};
BOOST_DESCRIBE_STRUCT(Rating, (), (of, grade, text))

Bar bar_of(For<Rate>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Rate& command, const Occasion& occasion);
void apply(Matter& so_far, const Rating& act_body, const Act& act);

}  // namespace minqiao
