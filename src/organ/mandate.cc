#include "organ/mandate.h"

#include <algorithm>
#include <array>
#include <span>

namespace minqiao {

namespace {

using Names = std::span<const std::string_view>;

// What a petitioner asks for at the window, by telephone or by letter, and an officer takes down.
constexpr std::array<std::string_view, 7> taken_down{
    "register", "supplement", "correct", "rate", "withdraw", "request_reexamination", "request_final_review",
};

constexpr std::array<std::string_view, 12> sorting{
    "join",
    "separate",
    "screen",
    "notify",
    "refer",
    "assign",
    "decide_objection",
    "decline_to_accept",
    "decline_further",
    "lead_into_procedure",
    "report_progress",
    "close",
};

constexpr std::array<std::string_view, 18> handling{
    "screen",
    "join",
    "separate",
    "notify",
    "refer",
    "assign",
    "object",
    "decide_objection",
    "accept",
    "decline_to_accept",
    "decline_further",
    "lead_into_procedure",
    "report_progress",
    "request_extension",
    "propose_opinion",
    "serve",
    "report_completion",
    "close",
};

constexpr std::array<std::string_view, 3> heading{"extend", "issue_opinion", "conclude"};

constexpr std::array<std::string_view, 10> reviewing{
    "accept_reexamination",
    "decline_reexamination",
    "decide_reexamination",
    "accept_final_review",
    "decline_final_review",
    "decide_final_review",
    "serve",
    "conclude",
    "report_progress",
    "decline_further",
};

constexpr std::array<std::string_view, 1> archiving{"archive"};
constexpr std::array<std::string_view, 1> importing{"import_reply"};

bool holds(Names names, std::string_view command) {
    return std::ranges::find(names, command) != names.end();
}

}  // namespace

bool may_give(Role role, std::string_view command) {
    const auto any = [&](std::initializer_list<Names> lists) {
        return std::ranges::any_of(lists, [&](Names names) { return holds(names, command); });
    };
    switch (role) {
        case Role::clerk:
            return any({taken_down});
        case Role::sorter:
            return any({taken_down, sorting});
        case Role::handler:
            return any({taken_down, handling});
        case Role::head:
            return any({taken_down, handling, heading});
        case Role::reviewer:
            return any({taken_down, reviewing});
        case Role::discipline:
            return any({taken_down, handling, heading});
        case Role::archivist:
            return any({archiving});
        // Old answers are brought in once, by the administrator who sets the system up.
        case Role::admin:
            return any({importing});
        case Role::supervisor:
        case Role::leader:
        case Role::writer:
        case Role::security:
        case Role::auditor:
            return false;
    }
    return false;
}

bool is_administrator(Role role) {
    return role == Role::admin || role == Role::security || role == Role::auditor;
}

}  // namespace minqiao
