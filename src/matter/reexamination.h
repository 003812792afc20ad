// Reexamination (复查): the first remedy. Asked for within the days of Art. 35 from service, heard by
// the organ next above the one that handled the matter.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/opinion.h"
#include "matter/refusal.h"

namespace minqiao {

struct RequestReexamination {
    static constexpr std::string_view name = "request_reexamination";
    static constexpr std::string_view rule = "reexamination";
    Content reason;
    friend bool operator==(const RequestReexamination&, const RequestReexamination&) = default;
};
BOOST_DESCRIBE_STRUCT(RequestReexamination, (), (reason))

struct ReexaminationRequest {
    static constexpr std::string_view name = "reexamination_request";
    Content reason;
    OrganId to_organ_id;
    std::string clock;
    friend bool operator==(const ReexaminationRequest&, const ReexaminationRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(ReexaminationRequest, (), (reason, to_organ_id, clock))

struct AcceptReexamination {
    static constexpr std::string_view name = "accept_reexamination";
    static constexpr std::string_view rule = "reexamination";
    friend bool operator==(const AcceptReexamination&, const AcceptReexamination&) = default;
};
BOOST_DESCRIBE_STRUCT(AcceptReexamination, (), ())

struct ReexaminationAcceptance {
    static constexpr std::string_view name = "reexamination_acceptance";
    friend bool operator==(const ReexaminationAcceptance&, const ReexaminationAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(ReexaminationAcceptance, (), ())

struct DeclineReexamination {
    static constexpr std::string_view name = "decline_reexamination";
    static constexpr std::string_view rule = "reexamination";
    std::string ground;
    friend bool operator==(const DeclineReexamination&, const DeclineReexamination&) = default;
};
BOOST_DESCRIBE_STRUCT(DeclineReexamination, (), (ground))

struct ReexaminationNonAcceptance {
    static constexpr std::string_view name = "reexamination_non_acceptance";
    std::string ground;
    friend bool operator==(const ReexaminationNonAcceptance&, const ReexaminationNonAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(ReexaminationNonAcceptance, (), (ground))

struct DecideReexamination {
    static constexpr std::string_view name = "decide_reexamination";
    static constexpr std::string_view rule = "reexamination";
    RemedyResult result = RemedyResult::upheld;
    Content text;
    std::vector<std::string> articles;
    std::optional<CivilDay> fact_on{};
    friend bool operator==(const DecideReexamination&, const DecideReexamination&) = default;
};
BOOST_DESCRIBE_STRUCT(DecideReexamination, (), (result, text, articles, fact_on))

struct ReexaminationDecision {
    static constexpr std::string_view name = "reexamination_decision";
    RemedyResult result = RemedyResult::upheld;
    Content text;
    std::vector<std::string> articles;
    std::optional<RemedyNotice> remedy;
    std::optional<CivilDay> fact_on{};
    friend bool operator==(const ReexaminationDecision&, const ReexaminationDecision&) = default;
};
BOOST_DESCRIBE_STRUCT(ReexaminationDecision, (), (result, text, articles, remedy, fact_on))

Bar bar_of(For<RequestReexamination>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const RequestReexamination& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ReexaminationRequest& act_body, const Act& act);
Bar bar_of(For<AcceptReexamination>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AcceptReexamination& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ReexaminationAcceptance& act_body, const Act& act);
Bar bar_of(For<DeclineReexamination>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DeclineReexamination& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ReexaminationNonAcceptance& act_body, const Act& act);
Bar bar_of(For<DecideReexamination>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DecideReexamination& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ReexaminationDecision& act_body, const Act& act);

}  // namespace minqiao
