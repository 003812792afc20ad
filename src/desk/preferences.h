// What an officer's screens keep for that officer alone (偏好).
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/problem.h"
#include "store/preferences.h"

namespace minqiao {

BOOST_DESCRIBE_STRUCT(Preference, (), (name, value))

struct PreferenceAsked {
    std::optional<std::string> value;  // nothing: as if it had never been kept
};
BOOST_DESCRIBE_STRUCT(PreferenceAsked, (), (value))

// Refuses a name that no screen uses, a value that is too long, and more than so many.
std::optional<Problem> keep_preference(Transaction& tx, const Caller& caller, Instant at,
                                       const std::string& name, const PreferenceAsked& asked);

}  // namespace minqiao
