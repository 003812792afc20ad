#include "statute/regulation.h"

#include <algorithm>

namespace minqiao {

namespace {

template <class Row, class Key>
const Row* find(const std::vector<Row>& rows, const Key& key, auto Row::* member) {
    const auto found = std::ranges::find(rows, key, member);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

bool Clock::applies_to(int branch) const {
    return branches.empty() || std::ranges::find(branches, branch) != branches.end();
}

int Regulation::representatives_of(int headcount) const {
    return small_group && headcount <= small_group->headcount_max ? small_group->representatives_max
                                                                  : representatives_max;
}

const Article* Regulation::article(std::string_view article_id) const {
    return find(articles, article_id, &Article::id);
}
const Article* Regulation::article(int number) const {
    return find(articles, number, &Article::number);
}
const Clock* Regulation::clock(std::string_view clock_id) const {
    return find(clocks, clock_id, &Clock::id);
}
const KindRow* Regulation::kind(std::string_view kind_id) const {
    return find(kinds, kind_id, &KindRow::id);
}
const Branch* Regulation::branch(int number) const {
    return find(branches, number, &Branch::number);
}
const Ground* Regulation::ground(std::string_view ground_id) const {
    return find(grounds, ground_id, &Ground::id);
}
const Ground* Regulation::ground(GroundFor what_for, std::string_view ground_id) const {
    const auto* found = ground(ground_id);
    return found != nullptr && found->ground_for == what_for ? found : nullptr;
}
const Remedy* Regulation::remedy(std::string_view remedy_id) const {
    return find(remedies, remedy_id, &Remedy::id);
}

std::string Regulation::article_for(std::string_view rule) const {
    const auto found = rules.find(std::string(rule));
    return found == rules.end() ? std::string() : found->second;
}

}  // namespace minqiao
