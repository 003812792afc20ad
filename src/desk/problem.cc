#include "desk/problem.h"

#include <utility>

#include "json/describe.h"

namespace minqiao {

Problem problem_of(Refusal refusal) {
    Problem problem;
    problem.kind = ProblemKind::refused;
    if (refusal.code == RefusalCode::invalid_fields) problem.kind = ProblemKind::fields;
    if (refusal.code == RefusalCode::outside_mandate) problem.kind = ProblemKind::outside_mandate;
    problem.code = json::enum_text(refusal.code);
    problem.article = std::move(refusal.article);
    problem.fields = std::move(refusal.fields);
    return problem;
}

Problem problem_of(json::Faults faults) {
    Problem problem;
    const bool unreadable = faults.kind == json::Faults::Kind::unreadable;
    problem.kind = unreadable ? ProblemKind::unreadable : ProblemKind::fields;
    problem.code = unreadable ? std::move(faults.code) : json::enum_text(RefusalCode::invalid_fields);
    problem.fields = std::move(faults.fields);
    return problem;
}

Problem problem_of(const Fault& fault) {
    Problem problem;
    const bool passes = fault.kind == Fault::Kind::busy || fault.kind == Fault::Kind::conflict ||
                        fault.kind == Fault::Kind::unavailable || fault.kind == Fault::Kind::full;
    problem.kind = passes ? ProblemKind::busy : ProblemKind::broken;
    problem.code = passes ? "busy" : "internal";
    problem.retry_after_seconds = passes ? 1 : 0;
    problem.inside = std::string(name_of(fault.kind)) + ": " + fault.inside;
    return problem;
}

Problem absent() {
    Problem problem;
    problem.kind = ProblemKind::absent;
    problem.code = "not_found";
    return problem;
}

Problem bad_cursor() {
    return problem_of(
        Refusal{RefusalCode::invalid_fields, "", {{"cursor", "bad_value", "is no cursor of this list"}}});
}

}  // namespace minqiao
