// Problem answers: the one table from a problem's kind to an HTTP status, and from its code to a sentence.
// No handler chooses a status. What is for the log only never gets in.
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "desk/problem.h"
#include "http/message.h"
#include "statute/statute.h"

namespace minqiao::http {

// What only HTTP knows.
enum class WireProblem {
    method_not_allowed,
    too_slow,
    line_too_long,
    headers_too_large,
    misdirected,
};
BOOST_DESCRIBE_ENUM(WireProblem, method_not_allowed, too_slow, line_too_long, headers_too_large, misdirected)

int status_of(ProblemKind kind);
int status_of(WireProblem kind);
Problem problem(ProblemKind kind, std::string code, std::string inside = "");
Problem unreadable(std::string code);
Problem throttled(int retry_after_seconds);

// One row of api/problems.json: a code that is no refusal.
struct ProblemRow {
    std::string code;
    std::string kind;  // a ProblemKind or WireProblem
    Wording title;
};
BOOST_DESCRIBE_STRUCT(ProblemRow, (), (code, kind, title))

class ProblemTexts {
public:
    // From the text of api/problems.json and api/refusals.json; else what is wrong with them.
    static Result<ProblemTexts, std::string> read(std::string_view problems, std::string_view refusals);

    // The sentence for officers; the code itself when nobody wrote one.
    std::string title(std::string_view code, Language language) const;
    const std::vector<ProblemRow>& rows() const { return rows_; }
    std::vector<std::string> codes_with_status(int status) const;

private:
    std::vector<ProblemRow> rows_;
    std::map<std::string, Wording, std::less<>> titles_;
};

// The body of a problem answer.
struct ProblemPage {
    std::string type = "about:blank";
    std::string title;
    int status = 0;
    std::string detail;
    std::string code;
    std::string request_id;
    std::optional<std::string> article;
    std::optional<std::vector<FieldFault>> fields;
};
BOOST_DESCRIBE_STRUCT(ProblemPage, (), (type, title, status, detail, code, request_id, article, fields))

// Words for an answer: in which language, and out of what.
struct Telling {
    const ProblemTexts& texts;
    std::shared_ptr<const Statute> statute;  // to cite articles by name
    Language language = Language::zh;
    std::string request_id;
};
Answer answer_of(const Problem& problem, const Telling& telling);
Answer answer_of(WireProblem problem, const Telling& telling);
Language language_of(const Request& request);

}  // namespace minqiao::http

namespace minqiao {
BOOST_DESCRIBE_ENUM(ProblemKind, unreadable, unauthenticated, outside_mandate, absent, refused, repeated,
                    gone, stale, too_large, unsupported_type, fields, version_missing, unsatisfiable,
                    throttled, busy, broken)
BOOST_DESCRIBE_STRUCT(FieldFault, (), (name, code, detail, overridable))
}  // namespace minqiao
