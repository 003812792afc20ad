// A matter that a petition being taken down may belong to, and why.
#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "matter/state.h"

namespace minqiao {

struct SimilarReason {
    std::string kind;  // id_number, phone, name, place, words
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SimilarReason, (), (kind, text))

struct SimilarItem {
    MatterId matter_id;
    std::string number;
    double score = 0;  // 0 to 1
    std::vector<SimilarReason> reasons;
    State state = State::registered;
    std::string subject;
    CivilDay registered_on;
    OrganId organ_id;            // that it lies with
    bool may_be_opened = false;  // who takes down may join to what they do not see
};
BOOST_DESCRIBE_STRUCT(SimilarItem, (),
                      (matter_id, number, score, reasons, state, subject, registered_on, organ_id,
                       may_be_opened))

}  // namespace minqiao
