// A refusal: the law or the state of the matter says no. A value with a stable code and the article
// it rests on; the sentences for officer and petitioner stand in api/refusals.json.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/field_fault.h"

namespace minqiao {

// Codes are never re-used with another meaning.
enum class RefusalCode {
    invalid_fields,
    outside_mandate,
    conflict_of_interest,
    not_screened,
    screening_is_fixed,
    matter_is_closed,
    passed_on_already,
    already_accepted,
    not_accepted,
    declined_already,
    led_away_already,
    leads_elsewhere,
    objection_is_pending,
    no_objection_is_pending,
    nothing_to_object_to,
    objection_too_late,
    no_period_to_extend,
    extension_not_requested,
    extension_already_requested,
    extended_already,
    period_has_ended,
    opinion_already_issued,
    opinion_not_proposed,
    opinion_not_issued,
    proposer_may_not_issue,
    nothing_to_serve,
    served_already,
    not_served,
    rated_already,
    no_remedy,
    remedy_too_late,
    remedy_already_requested,
    remedy_not_requested,
    remedy_already_accepted,
    remedy_not_accepted,
    remedy_is_pending,
    remedy_is_open,
    final_review_comes_after_reexamination,
    final_review_not_finished,
    handled_it_before,
    report_is_outstanding,
    no_report_is_due,
    duties_are_open,
    not_closed,
    joined_away,
    only_petition,
    cannot_join,
};
BOOST_DESCRIBE_ENUM(RefusalCode, invalid_fields, outside_mandate, conflict_of_interest, not_screened,
                    screening_is_fixed, matter_is_closed, passed_on_already, already_accepted, not_accepted,
                    declined_already, led_away_already, leads_elsewhere, objection_is_pending,
                    no_objection_is_pending, nothing_to_object_to, objection_too_late, no_period_to_extend,
                    extension_not_requested, extension_already_requested, extended_already, period_has_ended,
                    opinion_already_issued, opinion_not_proposed, opinion_not_issued, proposer_may_not_issue,
                    nothing_to_serve, served_already, not_served, rated_already, no_remedy, remedy_too_late,
                    remedy_already_requested, remedy_not_requested, remedy_already_accepted,
                    remedy_not_accepted, remedy_is_pending, remedy_is_open,
                    final_review_comes_after_reexamination, final_review_not_finished, handled_it_before,
                    report_is_outstanding, no_report_is_due, duties_are_open, not_closed, joined_away,
                    only_petition, cannot_join)

struct Refusal {
    RefusalCode code = RefusalCode::invalid_fields;
    std::string article;  // id, such as regulation_2022.31; empty when no article but plain sense says so
    std::vector<FieldFault> fields;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

// What stands against a command before its fields are looked at; nothing when it may be given.
using Bar = std::optional<Refusal>;

inline Refusal refuse_field(std::string article, std::string name, std::string code, std::string detail) {
    return {RefusalCode::invalid_fields,
            std::move(article),
            {{std::move(name), std::move(code), std::move(detail)}}};
}

}  // namespace minqiao
