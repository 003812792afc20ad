#include "http/questions.h"

#include <array>
#include <utility>

namespace minqiao::http {

namespace {

constexpr std::array<std::pair<std::string_view, MatterOrder>, 4> orders{{
    {"due_on", MatterOrder::due_on},
    {"-due_on", MatterOrder::due_on_last},
    {"registered_on", MatterOrder::registered_on},
    {"-registered_on", MatterOrder::registered_on_last},
}};

}  // namespace

std::optional<SortKey> SortKey::parse(std::string_view text) {
    for (const auto& [name, order] : orders) {
        if (name == text) return SortKey{order};
    }
    return std::nullopt;
}

std::string SortKey::text() const {
    for (const auto& [name, known] : orders) {
        if (known == order) return std::string(name);
    }
    return "";
}

MattersAsked question_of(const MattersQuery& query) {
    MattersAsked asked;
    asked.organ = query.organ;
    asked.state = query.state;
    asked.kind = query.kind;
    asked.category = query.category;
    asked.due_from = query.due_from;
    asked.due_before = query.due_before;
    asked.duty = query.duty;
    // An emptied search box asks for everything.
    if (query.q && !query.q->empty()) asked.q = query.q;
    if (query.sort) asked.sort = query.sort->order;
    asked.cursor = query.cursor;
    if (query.limit) asked.limit = query.limit->count;
    return asked;
}

PetitionsAsked question_of(const PetitionsQuery& query) {
    PetitionsAsked asked;
    asked.channel = query.channel;
    asked.raised_at = query.raised_at;
    asked.received_from = query.received_from;
    asked.received_to = query.received_to;
    asked.first = query.first;
    asked.from_above = query.from_above;
    asked.cursor = query.cursor;
    if (query.limit) asked.limit = query.limit->count;
    return asked;
}

TrailAsked question_of(const TrailQuery& query) {
    TrailAsked asked{query.officer, query.action, query.matter, query.cursor};
    if (query.limit) asked.limit = query.limit->count;
    return asked;
}

TrailAsked question_of(const MatterTrailQuery& query) {
    return question_of(TrailQuery{{}, {}, {}, query.cursor, query.limit});
}

SearchAsked question_of(const SearchQuery& query) {
    SearchAsked asked;
    asked.q = query.q;
    asked.cursor = query.cursor;
    if (query.limit) asked.limit = query.limit->count;
    return asked;
}

}  // namespace minqiao::http
