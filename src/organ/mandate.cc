#include "organ/mandate.h"

#include <algorithm>
#include <array>
#include <span>

namespace minqiao {

namespace {

using Names = std::span<const std::string_view>;

template <class... Text>
constexpr auto names(Text... text) {
    return std::array<std::string_view, sizeof...(Text)>{text...};
}

// What a petitioner asks for at the window, by telephone or by letter, and an officer takes down.
constexpr auto taken_down = names("register", "supplement", "correct", "rate", "withdraw",
                                  "request_reexamination", "request_final_review", "answer_enquiry");

// What can be settled while the visitor waits; what is urgent, or wrongly entered, is reported by whoever
// sees it.
constexpr auto at_the_window = names("answer_on_the_spot", "mediate", "propose_voiding", "report_urgent");

constexpr auto sorting = names("join", "separate", "screen", "notify", "refer", "assign", "decide_objection",
                               "decline_to_accept", "decline_further", "lead_into_procedure", "guide",
                               "report_progress", "examine_completion", "close");

constexpr auto handling =
    names("screen", "join", "separate", "notify", "refer", "assign", "object", "decide_objection", "accept",
          "convert_to_ordinary", "decline_to_accept", "decline_further", "lead_into_procedure", "guide",
          "report_progress", "ask_assistance", "assist", "offer_hearing", "appoint_hearing", "hold_hearing",
          "settle", "request_extension", "propose_opinion", "serve", "report_completion",
          "examine_completion", "close");

constexpr auto heading =
    names("extend", "issue_opinion", "conclude", "reopen", "confirm_voiding", "decide_jurisdiction");

constexpr auto reviewing =
    names("accept_reexamination", "decline_reexamination", "decide_reexamination", "accept_final_review",
          "decline_final_review", "decide_final_review", "offer_hearing", "appoint_hearing", "hold_hearing",
          "notify", "serve", "conclude", "report_progress", "decline_further");

// Who is behind a sealed petition: two people of two organs (Art. 30).
constexpr auto asking_to_unseal = names("request_unsealing");
constexpr auto unsealing = names("grant_unsealing", "refuse_unsealing");

constexpr auto leading = names("decide_jurisdiction");
constexpr auto archiving = names("archive");
// Whoever has an interest in a matter withdraws from it, in whatever post (Art. 28).
constexpr auto withdrawing = names("recuse");
// Old answers are brought in once, by the administrator who sets the system up.
constexpr auto administering = names("import_reply", "import_law", "enter_notice", "change_setting",
                                     "change_organ", "change_category", "ask_job", "cancel_job");

constexpr auto keeping_accounts = names("add_account", "change_account", "end_session");

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
            return any({taken_down, at_the_window, withdrawing});
        case Role::sorter:
            return any({taken_down, at_the_window, sorting, withdrawing});
        case Role::handler:
            return any({taken_down, at_the_window, handling, asking_to_unseal, withdrawing});
        case Role::head:
            return any({taken_down, at_the_window, handling, heading, unsealing, withdrawing});
        case Role::reviewer:
            return any({taken_down, reviewing, withdrawing});
        case Role::discipline:
            return any(
                {taken_down, at_the_window, handling, heading, asking_to_unseal, unsealing, withdrawing});
        case Role::archivist:
            return any({archiving, withdrawing});
        case Role::admin:
            return any({administering});
        case Role::leader:
            return any({leading, withdrawing});
        case Role::security:
            return any({keeping_accounts});
        case Role::supervisor:
            return any({withdrawing});
        case Role::writer:
        case Role::auditor:
            return false;
    }
    return false;
}

bool is_administrator(Role role) {
    return role == Role::admin || role == Role::security || role == Role::auditor;
}

}  // namespace minqiao
