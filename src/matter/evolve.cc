#include "matter/evolve.h"

#include <algorithm>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <utility>

namespace minqiao {

namespace {

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_any_access>;

// A body is written into the act itself: none of its members may bear the name of one of the act's.
template <class Body>
constexpr bool has_names_of_its_own() {
    bool has = true;
    boost::mp11::mp_for_each<Members<Act>>([&](auto of_act) {
        boost::mp11::mp_for_each<Members<Body>>([&](auto of_body) {
            has = has && std::string_view(of_act.name) != std::string_view(of_body.name);
        });
    });
    return has;
}

}  // namespace

static_assert([]<class... Body>(std::variant<Body...>*) {
    return (has_names_of_its_own<Body>() && ...);
}(static_cast<AnyActBody*>(nullptr)));

ActBody::ActBody() = default;
ActBody::ActBody(const ActBody&) = default;
ActBody::ActBody(ActBody&&) noexcept = default;
ActBody& ActBody::operator=(const ActBody&) = default;
ActBody& ActBody::operator=(ActBody&&) noexcept = default;
ActBody::~ActBody() = default;
bool operator==(const ActBody& a, const ActBody& b) {
    return static_cast<const AnyActBody&>(a) == static_cast<const AnyActBody&>(b);
}

Matter evolve(Matter so_far, const Act& act) {
    ASSERT_THAT(act.n == so_far.n + 1, "acts of a matter are numbered without a gap");
    std::visit([&](const auto& body) { apply(so_far, body, act); }, act.body);
    so_far.n = act.n;
    // A repeat may bear an earlier day than what came since; the matter's time never runs back.
    so_far.last_on = std::max(so_far.last_on, act.on);
    return so_far;
}

Matter replay(MatterId id, const std::vector<Act>& acts) {
    Matter matter;
    matter.id = id;
    for (const Act& act : acts) matter = evolve(std::move(matter), act);
    return matter;
}

std::string_view name_of(const ActBody& body) {
    return std::visit([](const auto& act) { return std::decay_t<decltype(act)>::name; }, body);
}

}  // namespace minqiao
