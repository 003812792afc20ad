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

MattersAsked question_of(const MattersFilter& filter) {
    MattersAsked asked;
    asked.organ = filter.organ;
    asked.state = filter.state;
    asked.kind = filter.kind;
    asked.category = filter.category;
    asked.due_from = filter.due_from;
    asked.due_before = filter.due_before;
    asked.registered_from = filter.registered_from;
    asked.registered_to = filter.registered_to;
    asked.hearing_from = filter.hearing_from;
    asked.hearing_to = filter.hearing_to;
    asked.duty = filter.duty;
    // An emptied search box asks for everything.
    if (filter.q && !filter.q->empty()) asked.q = filter.q;
    if (filter.sort) asked.sort = filter.sort->order;
    return asked;
}

MattersAsked question_of(const MattersQuery& query) {
    MattersAsked asked = question_of(static_cast<const MattersFilter&>(query));
    asked.cursor = query.cursor;
    if (query.limit) asked.limit = query.limit->count;
    return asked;
}

PetitionsAsked question_of(const PetitionsFilter& filter) {
    PetitionsAsked asked;
    asked.channel = filter.channel;
    asked.raised_at = filter.raised_at;
    asked.received_from = filter.received_from;
    asked.received_to = filter.received_to;
    asked.first = filter.first;
    asked.from_above = filter.from_above;
    return asked;
}

PetitionsAsked question_of(const PetitionsQuery& query) {
    PetitionsAsked asked = question_of(static_cast<const PetitionsFilter&>(query));
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
