#include "http/divisions.h"

#include <algorithm>

namespace minqiao::http {

namespace {

std::string_view take(std::string_view& line, char end) {
    const auto place = std::min(line.find(end), line.size());
    const auto part = line.substr(0, place);
    line.remove_prefix(std::min(place + 1, line.size()));
    return part;
}

}  // namespace

Divisions::Divisions(std::string_view rows) {
    take(rows, '\n');
    while (!rows.empty()) {
        std::string_view line = take(rows, '\n');
        Row row;
        row.code = take(line, '\t');
        row.level = take(line, '\t');
        row.parent = take(line, '\t');
        row.name = take(line, '\t');
        if (!row.name.empty()) rows_.push_back(row);
    }
    std::ranges::sort(rows_, {}, &Row::code);
}

const Divisions::Row* Divisions::row(std::string_view code) const {
    const auto found = std::ranges::lower_bound(rows_, code, {}, &Row::code);
    return found == rows_.end() || found->code != code ? nullptr : &*found;
}

Division Divisions::division_of(const Row& found) const {
    std::string full(found.name);
    const Row* above = row(found.parent);
    for (; above; above = row(above->parent)) full = std::string(above->name) + full;
    return {std::string(found.code), std::string(found.name), full, found.level.front() - '0',
            std::string(found.parent)};
}

std::vector<Division> Divisions::find(std::string_view q, std::size_t most) const {
    std::vector<const Row*> hits;
    for (const Row& row : rows_) {
        if (row.code.starts_with(q) || row.name.find(q) != row.name.npos) hits.push_back(&row);
    }
    std::ranges::stable_sort(hits, {}, [](const Row* row) { return row->level; });
    if (hits.size() > most) hits.resize(most);
    std::vector<Division> found;
    for (const Row* hit : hits) found.push_back(division_of(*hit));
    return found;
}

}  // namespace minqiao::http
