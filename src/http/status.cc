#include "http/status.h"

#include <algorithm>
#include <boost/describe/enum_from_string.hpp>

#include "http/route.h"
#include "json/decode.h"
#include "json/encode.h"

namespace minqiao::http {

namespace {

struct ProblemList {
    std::vector<ProblemRow> problems;
};
BOOST_DESCRIBE_STRUCT(ProblemList, (), (problems))

// What stands in api/refusals.json; this folder needs the officer's sentence only.
struct RefusalRow {
    std::string code;
    std::string kind;  // a ProblemKind
    Wording officer;
    Wording petitioner;
};
BOOST_DESCRIBE_STRUCT(RefusalRow, (), (code, kind, officer, petitioner))

struct RefusalList {
    std::vector<RefusalRow> refusals;
};
BOOST_DESCRIBE_STRUCT(RefusalList, (), (refusals))

std::optional<int> status_named(const std::string& kind) {
    ProblemKind problem{};
    if (boost::describe::enum_from_string(kind.c_str(), problem)) return status_of(problem);
    WireProblem wire{};
    if (boost::describe::enum_from_string(kind.c_str(), wire)) return status_of(wire);
    return std::nullopt;
}

std::string code_of(WireProblem kind) {
    return boost::describe::enum_to_string(kind, "");
}

std::string detail_of(const Problem& problem, const Telling& telling, const std::string& title) {
    std::string detail = title;
    if (telling.statute && !problem.article.empty()) {
        const bool is_chinese = telling.language == Language::zh;
        detail += is_chinese ? "依据" : " (";
        detail += telling.statute->citation(problem.article, telling.language);
        detail += is_chinese ? "。" : ")";
    }
    for (const FieldFault& field : problem.fields) detail += " " + field.name + ": " + field.code;
    return detail;
}

Answer answer_with(ProblemPage page) {
    Answer answer;
    answer.status = page.status;
    answer.media_type = "application/problem+json";
    answer.body = json::encode(page);
    return answer;
}

}  // namespace

int status_of(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::unreadable:
            return 400;
        case ProblemKind::unauthenticated:
            return 401;
        case ProblemKind::outside_mandate:
            return 403;
        case ProblemKind::absent:
            return 404;
        case ProblemKind::refused:
        case ProblemKind::repeated:
            return 409;
        case ProblemKind::gone:
            return 410;
        case ProblemKind::stale:
            return 412;
        case ProblemKind::too_large:
            return 413;
        case ProblemKind::unsupported_type:
            return 415;
        case ProblemKind::unsatisfiable:
            return 416;
        case ProblemKind::fields:
            return 422;
        case ProblemKind::version_missing:
            return 428;
        case ProblemKind::throttled:
            return 429;
        case ProblemKind::busy:
            return 503;
        case ProblemKind::broken:
            return 500;
    }
    return 500;
}

int status_of(WireProblem kind) {
    switch (kind) {
        case WireProblem::method_not_allowed:
            return 405;
        case WireProblem::too_slow:
            return 408;
        case WireProblem::line_too_long:
            return 414;
        case WireProblem::misdirected:
            return 421;
        case WireProblem::headers_too_large:
            return 431;
    }
    return 400;
}

Problem problem(ProblemKind kind, std::string code, std::string inside) {
    Problem made;
    made.kind = kind;
    made.code = std::move(code);
    made.inside = std::move(inside);
    return made;
}

Problem unreadable(std::string code) {
    return problem(ProblemKind::unreadable, std::move(code));
}

Problem throttled(int retry_after_seconds) {
    Problem made = problem(ProblemKind::throttled, "throttled");
    made.retry_after_seconds = retry_after_seconds;
    return made;
}

Result<ProblemTexts, std::string> ProblemTexts::read(std::string_view problems, std::string_view refusals) {
    auto list = json::decode<ProblemList>(problems);
    if (!list) return "api/problems.json: " + list.error().code + " " + list.error().detail;
    auto refused = json::decode<RefusalList>(refusals);
    if (!refused) return "api/refusals.json: " + refused.error().code + " " + refused.error().detail;
    ProblemTexts texts;
    for (RefusalRow& row : (*std::move(refused)).refusals) texts.titles_[row.code] = std::move(row.officer);
    for (ProblemRow& row : (*std::move(list)).problems) {
        if (!status_named(row.kind)) return "api/problems.json: no kind " + row.kind;
        texts.titles_[row.code] = row.title;
        texts.rows_.push_back(std::move(row));
    }
    return texts;
}

std::string ProblemTexts::title(std::string_view code, Language language) const {
    const auto found = titles_.find(code);
    return found == titles_.end() ? std::string(code) : found->second.in(language);
}

std::vector<std::string> ProblemTexts::codes_with_status(int status) const {
    std::vector<std::string> codes;
    for (const ProblemRow& row : rows_) {
        if (status_named(row.kind) == status) codes.push_back(row.code);
    }
    return codes;
}

Answer answer_of(const Problem& problem, const Telling& telling) {
    ProblemPage page;
    page.status = status_of(problem.kind);
    page.code = problem.code;
    page.title = telling.texts.title(problem.code, telling.language);
    page.detail = detail_of(problem, telling, page.title);
    page.request_id = telling.request_id;
    if (!problem.article.empty()) page.article = problem.article;
    if (!problem.fields.empty()) page.fields = problem.fields;
    Answer answer = answer_with(std::move(page));
    const bool comes_back = problem.kind == ProblemKind::busy || problem.kind == ProblemKind::throttled;
    if (comes_back) {
        const int seconds = std::max(problem.retry_after_seconds, 1);
        answer.headers.push_back({"Retry-After", std::to_string(seconds)});
    }
    if (problem.kind == ProblemKind::unauthenticated) {
        answer.headers.push_back({"WWW-Authenticate", "Bearer"});
    }
    return answer;
}

Answer answer_of(WireProblem problem, const Telling& telling) {
    ProblemPage page;
    page.status = status_of(problem);
    page.code = code_of(problem);
    page.title = telling.texts.title(page.code, telling.language);
    page.detail = page.title;
    page.request_id = telling.request_id;
    return answer_with(std::move(page));
}

Answer answer_of(Reply reply, int status) {
    Answer answer;
    answer.status = reply.is_part ? 206 : status;
    answer.headers = std::move(reply.headers);
    answer.feed = std::move(reply.feed);
    if (!reply.body.empty()) answer.media_type = std::move(reply.media_type);
    if (answer.feed) answer.media_type = "text/event-stream";
    if (reply.version) answer.headers.push_back({"ETag", "\"" + std::to_string(*reply.version) + "\""});
    answer.body = std::move(reply.body);
    return answer;
}

Language language_of(const Request& request) {
    const std::string_view wanted = request.header("accept-language");
    const auto english = wanted.find("en");
    const auto chinese = wanted.find("zh");
    return english < chinese ? Language::en : Language::zh;
}

}  // namespace minqiao::http
