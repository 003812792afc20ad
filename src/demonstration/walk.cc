#include "demonstration/walk.h"

#include "base/assertion.h"
#include "demonstration/living_county.h"

namespace minqiao {
namespace {

constexpr int office_opens_at = 9 * 60 * 60;

}  // namespace

Caller caller_of(std::string_view account) {
    const Officer* officer = living_county().officer(account);
    ASSERT_THAT(officer, "the county has this account");
    Caller caller;
    caller.officer = *officer;
    caller.account = account;
    return caller;
}

Walk::Walk(Transaction& tx, const Desk& desk, CivilDay today, int days_ago)
    : tx_(tx), desk_(desk), real_today_(today), begun_on_(today.plus_days(-days_ago)), day_(begun_on_) {
    file_.lists_wait = true;
}

Moment Walk::next_moment() {
    minutes_ += 7;
    return {start_of(day_).plus_seconds(office_opens_at + minutes_ * 60)};
}

void Walk::fail(const Problem& problem, std::string_view what) {
    std::string why = std::string(what) + ": " + problem.code;
    for (const FieldFault& fault : problem.fields) why += " " + fault.name + "=" + fault.code;
    trouble_ = why;
}

Walk& Walk::later(int days) {
    day_ = day_.plus_days(days);
    minutes_ = 0;
    if (day_ > real_today_ && !trouble_) trouble_ = "the walk leads into the future";
    return *this;
}

Walk& Walk::enter(std::string_view account, PetitionAsked petition) {
    if (trouble_) return *this;
    const auto entered = desk_.register_petition(tx_, caller_of(account), next_moment(), petition, file_);
    if (!entered) fail(entered.error(), "register");
    return *this;
}

Walk& Walk::enter_repeat(std::string_view account, PetitionAsked petition) {
    petition.matter_id = file_.matter.id;
    return enter(account, std::move(petition));
}

Walk& Walk::give(std::string_view account, MatterCommand command) {
    if (trouble_) return *this;
    const std::string name(name_of(whole(command)));
    CommandAsked asked;
    asked.command = std::move(command);
    const auto given = desk_.give(tx_, caller_of(account), next_moment(), file_, asked);
    if (!given) fail(given.error(), std::string(account) + " " + name);
    return *this;
}

std::optional<std::string> Walk::end() {
    if (!trouble_) keep_lists(tx_, tx_, file_, desk_.office());
    return trouble_;
}

}  // namespace minqiao
