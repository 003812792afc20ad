#include "demonstration/filling.h"

#include <algorithm>

#include "base/assertion.h"
#include "demonstration/people.h"
#include "demonstration/wording.h"

namespace minqiao {
namespace {

// The parts of "a|b|c"; what stands in brackets is not parted.
std::vector<std::string_view> parted(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    int depth = 0;
    for (std::size_t here = 0; here < text.size(); ++here) {
        if (text[here] == '[' || text[here] == '<') ++depth;
        if (text[here] == ']' || text[here] == '>') --depth;
        if (text[here] != at || depth > 0) continue;
        parts.push_back(text.substr(from, here - from));
        from = here + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

// How long the bracketed text is that begins here, with its brackets.
std::size_t bracketed(std::string_view text) {
    int depth = 0;
    for (std::size_t here = 0; here < text.size(); ++here) {
        if (text[here] == '[' || text[here] == '<') ++depth;
        if ((text[here] == ']' || text[here] == '>') && --depth == 0) return here + 1;
    }
    ASSERT_THAT(false, "every bracket of a pattern closes");
}

}  // namespace

Filling::Filling(const Theme& theme, Whereabouts where, CivilDay day, int people, SeededChance& chance)
    : where_(std::move(where)),
      day_(day),
      people_(people),
      chance_(chance),
      person_(some_name(chance, Teller::man)) {
    for (const Slot& slot : theme.slots) draw(slot);
    const char* who = people == 1 ? theme.one : theme.many;
    who_ = text(who ? who : "我们");
}

void Filling::draw(const Slot& slot) {
    Value drawn{slot.name, slot.sort};
    switch (slot.sort) {
        case Slot::Sort::none:
            return;
        case Slot::Sort::words:
            return draw_words(slot);
        case Slot::Sort::past:
            drawn.day = past_day(slot);
            break;
        case Slot::Sort::product:
            drawn.number = multiplied(slot.of);
            break;
        default: {
            const auto steps = static_cast<std::size_t>((slot.high - slot.low) / slot.step + 1);
            drawn.number = slot.low + static_cast<long long>(chance_.below(steps)) * slot.step;
        }
    }
    // A share of a sum, to the round hundred.
    if (slot.sort == Slot::Sort::share)
        drawn.number = std::max(number_of(slot.of) * drawn.number / 10'000 * 100, 100LL);
    values_.push_back(std::move(drawn));
}

void Filling::draw_words(const Slot& slot) {
    const auto names = parted(slot.name, ',');
    const auto words = parted(chance_.one_of(parted(slot.of, '|')), ',');
    ASSERT_THAT(names.size() == words.size(), "a row of words has one for each name");
    for (std::size_t at = 0; at < names.size(); ++at)
        values_.push_back({names[at], Slot::Sort::words, std::string(words[at])});
}

CivilDay Filling::past_day(const Slot& slot) {
    std::vector<CivilDay> fitting;  // where none is, the last one before
    for (auto days = static_cast<int>(slot.low); days <= slot.high || fitting.empty(); ++days) {
        const CivilDay day = day_.plus_days(-days);
        if (slot.months == 0 || (slot.months >> day.month() & 1U) != 0) fitting.push_back(day);
    }
    return chance_.one_of(fitting);
}

long long Filling::multiplied(std::string_view factors) const {
    long long product = 1;
    for (const std::string_view factor : parted(factors, '*')) product *= number_of(factor);
    return product;
}

const Filling::Value* Filling::value(std::string_view slot) const {
    const auto found = std::ranges::find(values_, slot, &Value::name);
    return found == values_.end() ? nullptr : &*found;
}

long long Filling::number_of(std::string_view slot) const {
    if (slot == "people") return people_;
    const Value* found = value(slot);
    ASSERT_THAT(found, "a theme names its own slots");
    return found->number;
}

std::string Filling::own_text(std::string_view slot) const {
    if (slot == "place") return where_.place;
    if (slot == "town") return where_.town;
    if (slot == "spot") return where_.spot;
    if (slot == "who") return who_;
    if (slot == "we") return people_ == 1 ? "我" : "我们";
    if (slot == "people") return counted(people_);
    if (slot == "person") return person_;
    ASSERT_THAT(false, "a pattern holds only slots of its theme");
}

std::string Filling::slot_text(std::string_view slot) {
    const auto dot = slot.find('.');
    const std::string_view manner = dot == slot.npos ? "" : slot.substr(dot + 1);
    const Value* found = value(slot.substr(0, dot));
    if (!found) return own_text(slot);
    switch (found->sort) {
        case Slot::Sort::words:
            return text(std::string(found->words));
        case Slot::Sort::number:
            return manner == "digits" ? std::to_string(found->number) : counted(found->number);
        case Slot::Sort::past:
            if (manner == "span") return span_of(days_between(found->day, day_));
            if (manner == "year") return std::to_string(found->day.year()) + "年";
            return month_seen_from(found->day, day_);
        default:
            return in_yuan(found->number);
    }
}

std::string Filling::text(std::string_view pattern) {
    std::string filled;
    while (!pattern.empty()) {
        std::size_t taken = 1;
        if (pattern.front() == '{') {
            taken = pattern.find('}') + 1;
            filled += slot_text(pattern.substr(1, taken - 2));
        } else if (pattern.front() == '[' || pattern.front() == '<') {
            taken = bracketed(pattern);
            const auto parts = parted(pattern.substr(1, taken - 2), '|');
            const bool by_chance = pattern.front() == '[';
            filled += text(by_chance ? chance_.one_of(parts) : parts.at(people_ == 1 ? 0 : 1));
        } else {
            filled += pattern.front();
        }
        pattern.remove_prefix(taken);
    }
    return filled;
}

}  // namespace minqiao
