// A command asks for an act: verbs here, nouns in matter/act.h. Names are those of the interface.
#pragma once

#include <variant>

#include "matter/act.h"

namespace minqiao {

using AnyCommand =
    std::variant<Register, Join, Separate, Screen, Notify, Refer, Assign, Object, DecideObjection, Accept,
                 DeclineToAccept, DeclineFurther, LeadIntoProcedure, ReportProgress, RequestExtension, Extend,
                 ProposeOpinion, IssueOpinion, Serve, Rate, ReportCompletion, RequestReexamination,
                 AcceptReexamination, DeclineReexamination, DecideReexamination, RequestFinalReview,
                 AcceptFinalReview, DeclineFinalReview, DecideFinalReview, Conclude, Withdraw, Close, Correct,
                 Supply, Archive, ImportReply, ConvertToOrdinary, ExamineCompletion, Reopen, ProposeVoiding,
                 ConfirmVoiding, Recuse, AskAssistance, Assist, OfferHearing, AppointHearing, HoldHearing,
                 AnswerOnTheSpot, Mediate, Settle, DecideJurisdiction, Guide, AnswerEnquiry, RequestUnsealing,
                 GrantUnsealing, RefuseUnsealing, ReportUrgent>;

// Compiled once like ActBody, in decide.cc.
struct Command : AnyCommand {
    using AnyCommand::AnyCommand;
    Command();
    Command(const Command&);
    Command(Command&&) noexcept;
    Command& operator=(const Command&);
    Command& operator=(Command&&) noexcept;
    ~Command();
};

std::string_view name_of(const Command& command);

}  // namespace minqiao
