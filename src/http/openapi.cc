#include "http/openapi.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <set>

#include "http/router.h"
#include "http/typed.h"
#include "matter/refusal.h"

namespace minqiao::http {

using boost::json::array;
using boost::json::object;
using boost::json::value;

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> tags{{
    {"sessions", "Who is there."},
    {"accounts", "Who may log in, and as what."},
    {"petitions", "What arrived, as it arrived."},
    {"matters", "What is asked for, and all that has been done about it."},
    {"files", "What was handed in with a petition."},
    {"reference", "The law, the calendar, the organs: what the words of other answers mean."},
    {"system", "The program itself."},
}};

// One member or item a line, so that a change of the contract reads well.
void append_indented(const value& what, std::size_t depth, std::string& out) {
    const auto line = [&](std::size_t deep) { out += "\n" + std::string(2 * deep, ' '); };
    const auto* members = what.if_object();
    const auto* items = what.if_array();
    const bool is_empty = (members && members->empty()) || (items && items->empty());
    if ((!members && !items) || is_empty) {
        out += boost::json::serialize(what);
        return;
    }
    out += members ? '{' : '[';
    bool is_first = true;
    const auto next = [&] {
        if (!is_first) out += ',';
        is_first = false;
        line(depth + 1);
    };
    if (members) {
        for (const auto& [name, member] : *members) {
            next();
            out += boost::json::serialize(boost::json::string(name)) + ": ";
            append_indented(member, depth + 1, out);
        }
    } else {
        for (const value& item : *items) {
            next();
            append_indented(item, depth + 1, out);
        }
    }
    line(depth);
    out += members ? '}' : ']';
}

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char letter) { return static_cast<char>(letter | 32); });
    return low;
}

std::string problem_name(int status) {
    return "problem_" + std::to_string(status);
}

std::set<int> problems_of(const Route& route) {
    std::set<int> statuses(route.problems.begin(), route.problems.end());
    // A connection too many is told 503 whatever it asks.
    statuses.insert({400, 421, 503});
    if (route.needs_session()) statuses.insert(401);
    if (route.needs_session() && route.method != Method::get) statuses.insert(403);
    if (route.takes != Takes::nothing) statuses.insert({413, 415, 422});
    if (!route.query.empty()) statuses.insert(422);
    if (route.pattern.find('{') != std::string::npos) statuses.insert(404);
    if (route.is_writing() && route.method == Method::post) statuses.insert(409);
    if (route.needs_version) statuses.insert({412, 428});
    if (route.rate) statuses.insert(429);
    return statuses;
}

object parameter(const std::string& name, const char* place, bool is_required, value schema) {
    return {{"name", name}, {"in", place}, {"required", is_required}, {"schema", std::move(schema)}};
}

array parameters_of(const Route& route, json::Schemas& named) {
    array list;
    for (auto begin = route.pattern.find('{'); begin != std::string::npos;
         begin = route.pattern.find('{', begin + 1)) {
        const auto end = route.pattern.find('}', begin);
        list.push_back(parameter(route.pattern.substr(begin + 1, end - begin - 1), "path", true,
                                 json::text_schema("", "^[0-9a-f]{32}$")));
    }
    for (const Parameter& query : route.query) {
        list.push_back(parameter(query.name, "query", query.is_required, query.schema(named)));
    }
    if (route.gives_file) list.push_back(parameter("Range", "header", false, json::text_schema()));
    if (route.needs_version) list.push_back(parameter("If-Match", "header", true, json::text_schema()));
    if (route.takes == Takes::bytes) {
        list.push_back(parameter("X-File-Name", "header", true, json::text_schema()));
    }
    if (route.is_writing() && route.method == Method::post) {
        list.push_back(
            parameter("Idempotency-Key", "header", false, json::text_schema("", "^[!-~]{1,255}$")));
    }
    return list;
}

object answer_schema_of(const Route& route, json::Schemas& named) {
    object answer{{"description", route.response ? "Done." : "Done; no body."}};
    if (route.response) {
        const value schema = route.response(named);
        answer["content"] = {{route.response_type, {{"schema", schema}}}};
    }
    if (route.gives_version) {
        answer["headers"] = {
            {"ETag",
             {{"description",
               "The number of the matter's last act, of a draft its newest version; in quotes."},
              {"schema", json::text_schema()}}}};
    }
    if (route.gives_file) {
        answer["headers"] = {{"X-File-State",
                              {{"description", "clean or unscanned; an unscanned file is opened with care."},
                               {"schema", json::text_schema()}}}};
    }
    return answer;
}

object operation_of(const Route& route, json::Schemas& named) {
    object operation{{"operationId", route.operation}, {"summary", route.summary}, {"tags", {route.tag}}};
    if (!route.needs_session()) operation["security"] = array();
    if (array parameters = parameters_of(route, named); !parameters.empty()) {
        operation["parameters"] = std::move(parameters);
    }
    if (route.takes != Takes::nothing) {
        const bool is_json = route.takes == Takes::json;
        const value schema = is_json ? route.request(named) : json::text_schema("binary");
        const char* type = is_json ? "application/json" : "application/octet-stream";
        operation["requestBody"] = {{"required", true}, {"content", {{type, {{"schema", schema}}}}}};
    }
    object responses;
    responses[std::to_string(route.success)] = answer_schema_of(route, named);
    if (route.gives_file) responses["206"] = answer_schema_of(route, named);
    for (const int status : problems_of(route)) {
        responses[std::to_string(status)] = {{"$ref", "#/components/responses/" + problem_name(status)}};
    }
    responses["default"] = {{"$ref", "#/components/responses/problem"}};
    operation["responses"] = std::move(responses);
    return operation;
}

object problem_response(const std::string& description, const std::vector<std::string>& codes) {
    const value schema = json::reference_to(json::schema_name<ProblemPage>());
    object response{{"description", description},
                    {"content", {{"application/problem+json", {{"schema", schema}}}}}};
    if (!codes.empty()) response["x-codes"] = array(codes.begin(), codes.end());
    return response;
}

std::vector<std::string> codes_of(int status, const ProblemTexts& texts) {
    std::vector<std::string> codes = texts.codes_with_status(status);
    for (const RefusalCode code : json::enum_values<RefusalCode>) {
        const Problem problem = problem_of(Refusal{code, "", {}});
        if (status_of(problem.kind) == status) codes.push_back(problem.code);
    }
    std::ranges::sort(codes);
    return codes;
}

object responses_of(const std::set<int>& statuses, const ProblemTexts& texts) {
    object responses;
    for (const int status : statuses) {
        responses[problem_name(status)] = problem_response("A problem.", codes_of(status, texts));
    }
    std::vector<std::string> others;
    for (const int status : {405, 408, 414, 431, 500}) {
        for (std::string& code : codes_of(status, texts)) others.push_back(std::move(code));
    }
    responses["problem"] = problem_response("A problem that any request may meet.", others);
    return responses;
}

object security_schemes() {
    return {
        {"bearer", {{"type", "http"}, {"scheme", "bearer"}}},
        {"cookie",
         {{"type", "apiKey"},
          {"in", "cookie"},
          {"name", "__Host-ps"},
          {"description", "Browsers; what changes something also sends X-CSRF-Token. Over loopback: ps."}}},
    };
}

}  // namespace

std::string openapi_of(const std::vector<Route>& routes, const ProblemTexts& texts) {
    json::Schemas named;
    object paths;
    std::set<int> statuses;
    for (const Route& route : routes) {
        if (!paths.contains(route.pattern)) paths[route.pattern] = object();
        paths[route.pattern].as_object()[lower(name_of(route.method))] = operation_of(route, named);
        statuses.merge(problems_of(route));
    }
    answered_schema<ProblemPage>(named);
    array tag_list;
    for (const auto& [tag, description] : tags) {
        tag_list.push_back(object{{"name", tag}, {"description", description}});
    }
    const object document{
        {"openapi", "3.1.0"},
        {"info",
         {{"title", "Minqiao"},
          {"version", "1"},
          {"description",
           "The interface of the petition office. Days are Asia/Shanghai, ids 32 hexadecimal "
           "digits. A command of another matter's state answers 409 with its article."},
          {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
        {"servers", {{{"url", "/"}}}},
        {"security", {{{"bearer", array()}}, {{"cookie", array()}}}},
        {"tags", tag_list},
        {"paths", paths},
        {"components",
         {{"schemas", named.components()},
          {"responses", responses_of(statuses, texts)},
          {"securitySchemes", security_schemes()}}},
    };
    std::string out;
    append_indented(document, 0, out);
    return out + "\n";
}

}  // namespace minqiao::http
