// The opinion (处理意见): proposed by one officer, issued by another. It answers request by request
// with support, explanation or no support, the fact and the articles (Art. 32), and always names the
// remedy and its organ.
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

enum class AnswerResult { support, explanation, no_support };
BOOST_DESCRIBE_ENUM(AnswerResult, support, explanation, no_support)

struct Answer {
    int request = 0;  // from 1, over all petitions of the matter in their order
    AnswerResult result = AnswerResult::explanation;
    Content fact;
    std::vector<std::string> articles;
    Content text;
    std::optional<CivilDay> fact_on{};  // when the law of that day answers, and not today's
    friend bool operator==(const Answer&, const Answer&) = default;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (request, result, fact, articles, text, fact_on))

// Where the petitioner may turn next; the last day is counted from service.
struct RemedyNotice {
    std::string remedy;
    OrganId organ_id;
    int days = 0;
    std::string article;
    friend bool operator==(const RemedyNotice&, const RemedyNotice&) = default;
};
BOOST_DESCRIBE_STRUCT(RemedyNotice, (), (remedy, organ_id, days, article))

struct ProposeOpinion {
    static constexpr std::string_view name = "propose_opinion";
    static constexpr std::string_view rule = "opinion";
    std::vector<Answer> answers;
    friend bool operator==(const ProposeOpinion&, const ProposeOpinion&) = default;
};
BOOST_DESCRIBE_STRUCT(ProposeOpinion, (), (answers))

struct OpinionProposal {
    static constexpr std::string_view name = "opinion_proposal";
    std::vector<Answer> answers;
    friend bool operator==(const OpinionProposal&, const OpinionProposal&) = default;
};
BOOST_DESCRIBE_STRUCT(OpinionProposal, (), (answers))

struct IssueOpinion {
    static constexpr std::string_view name = "issue_opinion";
    static constexpr std::string_view rule = "opinion";
    int proposal = 0;
    friend bool operator==(const IssueOpinion&, const IssueOpinion&) = default;
};
BOOST_DESCRIBE_STRUCT(IssueOpinion, (), (proposal))

// A part that an assisting organ wrote, and in which act.
struct OpinionPart {
    OrganId organ_id;
    int act = 0;
    friend bool operator==(const OpinionPart&, const OpinionPart&) = default;
};
BOOST_DESCRIBE_STRUCT(OpinionPart, (), (organ_id, act))

struct Opinion {
    static constexpr std::string_view json_defaults[] = {"parts"};
    static constexpr std::string_view name = "opinion";
    int proposal = 0;
    std::optional<RemedyNotice> remedy;
    std::vector<OpinionPart> parts;
    friend bool operator==(const Opinion&, const Opinion&) = default;
};
BOOST_DESCRIBE_STRUCT(Opinion, (), (proposal, remedy, parts))

Bar bar_of(For<ProposeOpinion>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ProposeOpinion& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const OpinionProposal& act_body, const Act& act);
Bar bar_of(For<IssueOpinion>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const IssueOpinion& command, const Occasion& occasion);
void apply(Matter& so_far, const Opinion& act_body, const Act& act);

// The notice of a remedy as the regulation has it; nothing where it leads nowhere further.
std::optional<RemedyNotice> notice_of_remedy(std::string_view remedy, OrganId heard_by, const Matter& so_far,
                                             const Occasion& occasion);

// That which the opinion of this officer's organ would name.
std::optional<RemedyNotice> remedy_of_opinion(const Matter& so_far, const Occasion& occasion);

// The organ whose opinion the matter waits for; nothing before it is accepted and once it is answered.
std::optional<OrganId> organ_owing_opinion(const Matter& so_far, const Jurisdiction& jurisdiction);

}  // namespace minqiao
