// An act (办理行为): what has been done in a matter. Appended, never edited, never deleted.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string_view>
#include <variant>

#include "matter/acceptance.h"
#include "matter/archiving.h"
#include "matter/assignment.h"
#include "matter/assistance.h"
#include "matter/closure.h"
#include "matter/completion_report.h"
#include "matter/conclusion.h"
#include "matter/conversion.h"
#include "matter/correction.h"
#include "matter/enquiry.h"
#include "matter/examination.h"
#include "matter/extension.h"
#include "matter/final_review.h"
#include "matter/guidance.h"
#include "matter/hearing.h"
#include "matter/imported_reply.h"
#include "matter/joining.h"
#include "matter/jurisdiction_decision.h"
#include "matter/leading.h"
#include "matter/no_further_acceptance.h"
#include "matter/non_acceptance.h"
#include "matter/notice.h"
#include "matter/objection.h"
#include "matter/opinion.h"
#include "matter/progress.h"
#include "matter/rating.h"
#include "matter/recusal.h"
#include "matter/reexamination.h"
#include "matter/referral.h"
#include "matter/registration.h"
#include "matter/reopening.h"
#include "matter/screening.h"
#include "matter/separation.h"
#include "matter/service.h"
#include "matter/settlement.h"
#include "matter/spot_answer.h"
#include "matter/succession.h"
#include "matter/supplement.h"
#include "matter/unsealing.h"
#include "matter/urgent_report.h"
#include "matter/voiding.h"
#include "matter/withdrawal.h"

namespace minqiao {

using AnyActBody =
    std::variant<Registration, Joining, Joined, Separation, Separated, Screening, Notice, Referral,
                 Assignment, Objection, ObjectionDecision, Acceptance, NonAcceptance, NoFurtherAcceptance,
                 Leading, Progress, ExtensionRequest, Extension, OpinionProposal, Opinion, Service, Rating,
                 CompletionReport, ReexaminationRequest, ReexaminationAcceptance, ReexaminationNonAcceptance,
                 ReexaminationDecision, FinalReviewRequest, FinalReviewAcceptance, FinalReviewNonAcceptance,
                 FinalReviewDecision, Conclusion, Withdrawal, Closure, Correction, Supplement, Archiving,
                 ImportedReply, Conversion, Examination, Reopening, VoidingProposal, Voiding, Recusal,
                 AssistanceRequest, Assistance, HearingOffer, HearingAppointment, Hearing, SpotAnswer,
                 Mediation, Settlement, JurisdictionDecision, Guidance, Enquiry, Succession, UnsealingRequest,
                 Unsealing, UnsealingRefusal, UrgentReport>;

// Its copying and destruction are compiled once, in evolve.cc: in each file that holds an act they would take
// longer than the rest of it.
struct ActBody : AnyActBody {
    using AnyActBody::AnyActBody;
    ActBody();
    ActBody(const ActBody&);
    ActBody(ActBody&&) noexcept;
    ActBody& operator=(const ActBody&);
    ActBody& operator=(ActBody&&) noexcept;
    ~ActBody();
    friend bool operator==(const ActBody& a, const ActBody& b);
};

struct Act {
    static constexpr std::string_view json_spread = "body";
    int n = 0;  // from 1
    CivilDay on;
    Instant recorded_at;
    OfficerId officer_id;
    OrganId organ_id;
    std::optional<Content> note;
    ActBody body;
    friend bool operator==(const Act&, const Act&) = default;
};
BOOST_DESCRIBE_STRUCT(Act, (), (n, on, recorded_at, officer_id, organ_id, note, body))

std::string_view name_of(const ActBody& body);

}  // namespace minqiao
