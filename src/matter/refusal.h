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
    voided,
    simplified_does_not_fit,
    simplified_too_late,
    not_simplified,
    no_report_to_examine,
    voiding_already_proposed,
    voiding_not_proposed,
    proposer_may_not_confirm,
    no_assistance_is_asked,
    nothing_to_hear,
    hearing_is_appointed,
    no_hearing_is_appointed,
    kind_does_not_allow,
    needs_an_opinion,
    settled_already,
    no_dispute,
    jurisdiction_is_decided,
    skips_no_level,
    new_request_is_a_new_matter,
    objection_was_rejected,
    identity_is_not_sealed,
    unsealing_already_requested,
    unsealing_not_requested,
    unsealing_needs_another_organ,
    place_leads,
    receiver_out_of_reach,
    proposer_may_not_extend,
    nothing_to_reopen,
    opinion_not_approved,
    opinion_differs_from_draft,
    approval_not_asked,
    approval_already_asked,
    writer_may_not_approve,
    requests_are_unanswered,
};
// BOOST_DESCRIBE_ENUM written out: it takes no more than 52 enumerators.
BOOST_DESCRIBE_ENUM_BEGIN(RefusalCode)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, RefusalCode, invalid_fields, outside_mandate,
                           conflict_of_interest, not_screened, screening_is_fixed, matter_is_closed,
                           passed_on_already, already_accepted, not_accepted, declined_already,
                           led_away_already, leads_elsewhere, objection_is_pending, no_objection_is_pending,
                           nothing_to_object_to, objection_too_late, no_period_to_extend,
                           extension_not_requested, extension_already_requested, extended_already,
                           period_has_ended, opinion_already_issued, opinion_not_proposed, opinion_not_issued,
                           proposer_may_not_issue, nothing_to_serve, served_already, not_served,
                           rated_already, no_remedy, remedy_too_late, remedy_already_requested,
                           remedy_not_requested, remedy_already_accepted, remedy_not_accepted,
                           remedy_is_pending, remedy_is_open, final_review_comes_after_reexamination,
                           final_review_not_finished, handled_it_before, report_is_outstanding,
                           no_report_is_due, duties_are_open, not_closed)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, RefusalCode, joined_away, only_petition, cannot_join,
                           voided, simplified_does_not_fit, simplified_too_late, not_simplified,
                           no_report_to_examine, voiding_already_proposed, voiding_not_proposed,
                           proposer_may_not_confirm, no_assistance_is_asked, nothing_to_hear,
                           hearing_is_appointed, no_hearing_is_appointed, kind_does_not_allow,
                           needs_an_opinion, settled_already, no_dispute, jurisdiction_is_decided,
                           skips_no_level, new_request_is_a_new_matter, objection_was_rejected,
                           identity_is_not_sealed, unsealing_already_requested, unsealing_not_requested,
                           unsealing_needs_another_organ, place_leads, receiver_out_of_reach,
                           proposer_may_not_extend, nothing_to_reopen, opinion_not_approved,
                           opinion_differs_from_draft, approval_not_asked, approval_already_asked,
                           writer_may_not_approve, requests_are_unanswered)
BOOST_DESCRIBE_ENUM_END(RefusalCode)

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
