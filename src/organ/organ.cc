#include "organ/organ.h"

#include <algorithm>
#include <utility>

namespace minqiao {

OrganTree::OrganTree(std::vector<Organ> organs) : organs_(std::move(organs)) {
    for (std::size_t at = 0; at < organs_.size(); ++at) place_.emplace(organs_[at].id, at);
}

const Organ* OrganTree::find(OrganId id) const {
    const auto found = place_.find(id);
    return found == place_.end() ? nullptr : &organs_[found->second];
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

bool OrganTree::is_within(OrganId below, OrganId above) const {
    const auto path = upwards_from(below);
    return std::ranges::find(path, above) != path.end();
}

std::optional<OrganId> OrganTree::reviewing(OrganId id) const {
    const Organ* organ = find(id);
    if (!organ) return std::nullopt;
    return organ->reviewed_by_id ? organ->reviewed_by_id : organ->parent_id;
}

std::optional<OrganId> OrganTree::discipline_body_for(OrganId id,
                                                      const std::vector<OrganId>& excluded) const {
    const auto is_excluded = [&](OrganId body) {
        return std::ranges::any_of(excluded, [&](OrganId other) { return is_within(body, other); });
    };
    for (const OrganId above : upwards_from(id)) {
        for (const Organ& organ : organs_) {
            if (organ.kind != OrganKind::discipline || organ.parent_id != above) continue;
            if (!is_excluded(organ.id)) return organ.id;
        }
    }
    return std::nullopt;
}

}  // namespace minqiao
