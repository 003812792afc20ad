// Who asks: a person or a body, as given with one petition. Every value is kept apart from the act.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/kept.h"

namespace minqiao {

struct Petitioner {
    Identity name;
    std::optional<Identity> id_number;
    std::optional<Identity> phone;
    std::optional<Identity> address;
    friend bool operator==(const Petitioner&, const Petitioner&) = default;
};
BOOST_DESCRIBE_STRUCT(Petitioner, (), (name, id_number, phone, address))

}  // namespace minqiao
