#include "organ/organ.h"

#include <algorithm>
#include <array>
#include <utility>

namespace minqiao {

OrganTree::OrganTree(std::vector<Organ> organs) : organs_(std::move(organs)) {
    for (std::size_t at = 0; at < organs_.size(); ++at) place_.emplace(organs_[at].id, at);
}

const Organ* OrganTree::find(OrganId id) const {
    const auto found = place_.find(id);
    return found == place_.end() ? nullptr : &organs_[found->second];
}

OrganTree OrganTree::after(const OrganChange& change) const {
    OrganTree tree = *this;
    tree.changed_on_ = change.in_force_from;
    if (!find(change.organ_id) || !change.ends_organ()) return tree;
    Organ& ended = tree.organs_[place_.at(change.organ_id)];
    ended.ended_on = change.in_force_from;
    for (const Successor& successor : change.successors) ended.successor_ids.push_back(successor.organ_id);
    const OrganId first = change.successors.front().organ_id;
    // A successor that stood below the organ takes its place in the tree.
    const bool rises = is_within(first, ended.id);
    for (Organ& organ : tree.organs_) {
        if (organ.reviewed_by_id == ended.id) organ.reviewed_by_id = first;
        if (organ.parent_id == ended.id) organ.parent_id = first;
        if (organ.id == first && rises) organ.parent_id = ended.parent_id;
        if (organ.id == first && organ.reviewed_by_id == first) organ.reviewed_by_id.reset();
    }
    return tree;
}

OrganId OrganTree::heir(OrganId id) const {
    // Each ends on a day of its own and never begins again: the chain is no longer than the tree.
    for (const Organ* organ = find(id); organ && !organ->successor_ids.empty(); organ = find(id))
        id = organ->successor_ids.front();
    return id;
}

std::vector<OrganId> OrganTree::heirs(OrganId id) const {
    std::vector<OrganId> all{id};
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Organ* organ = find(all[at]);
        for (const OrganId successor : organ ? organ->successor_ids : std::vector<OrganId>())
            if (std::ranges::find(all, successor) == all.end()) all.push_back(successor);
    }
    all.erase(all.begin());
    return all;
}

std::vector<OrganId> OrganTree::upwards_from(OrganId id) const {
    std::vector<OrganId> path;
    // A tree of organs is a handful of levels deep; the bound keeps a wrong parent from looping.
    for (const Organ* organ = find(id); organ && path.size() < organs_.size();) {
        path.push_back(organ->id);
        organ = organ->parent_id ? find(*organ->parent_id) : nullptr;
    }
    return path;
}

bool covers(std::string_view division, std::string_view place) {
    // Province, city, county, township and village are 2, 4, 6, 9 and 12 digits; noughts fill up the rest.
    constexpr std::array<std::size_t, 4> lengths{9, 6, 4, 2};
    for (const std::size_t length : lengths)
        if (division.size() > length && division.find_first_not_of('0', length) == division.npos)
            division = division.substr(0, length);
    return place.starts_with(division);
}

bool OrganTree::is_within(OrganId below, OrganId above) const {
    const auto path = upwards_from(below);
    return std::ranges::find(path, above) != path.end();
}

std::optional<OrganId> OrganTree::reviewing(OrganId id) const {
    const Organ* organ = find(id);
    if (!organ) return std::nullopt;
    return organ->reviewed_by_id ? organ->reviewed_by_id : organ->parent_id;
}

std::optional<OrganId> OrganTree::common_superior(const std::vector<OrganId>& organs) const {
    if (organs.empty()) return std::nullopt;
    for (const OrganId above : upwards_from(organs.front())) {
        const bool is_one_of_them = std::ranges::find(organs, above) != organs.end();
        const bool stands_above_all =
            std::ranges::all_of(organs, [&](OrganId organ) { return is_within(organ, above); });
        if (stands_above_all && !is_one_of_them) return above;
    }
    return std::nullopt;
}

bool OrganTree::acts_for(OrganId id, OrganId superior) const {
    if (id == superior) return true;
    const Organ* office = find(id);
    const Organ* above = find(superior);
    if (!office || !above || office->kind != OrganKind::petition_office) return false;
    const bool is_beside = above->parent_id && office->parent_id == above->parent_id;
    return office->level == above->level && (office->parent_id == superior || is_beside);
}

std::optional<OrganId> OrganTree::nearest(OrganKind kind, OrganId id,
                                          const std::vector<OrganId>& excluded) const {
    const auto is_excluded = [&](OrganId body) {
        return std::ranges::any_of(excluded, [&](OrganId other) { return is_within(body, other); });
    };
    for (const OrganId above : upwards_from(id)) {
        for (const Organ& organ : organs_) {
            if (organ.kind != kind || organ.parent_id != above || organ.ended_on) continue;
            if (!is_excluded(organ.id)) return organ.id;
        }
    }
    return std::nullopt;
}

}  // namespace minqiao
