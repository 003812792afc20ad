// What the people of the invented county write about. All of it is made up.
//
// A theme is a row of patterns. In a pattern {place} is a slot, [this|that] is one of these by chance, and
// <one|group> is the first when one person tells it and the second for a group; they may hold each other.
// Slots: {place} 柳湾镇石桥村, {town} 柳湾镇, {spot} 石桥村, {who} and {we} who speaks, {people} how many,
// {person} an invented man in office; and those of the theme, which keep their value through one telling.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "matter/opinion.h"
#include "matter/petition.h"

namespace minqiao {

struct Slot {
    enum class Sort { none, words, number, yuan, past, product, share };
    Sort sort = Sort::none;
    const char* name = "";
    const char* of = "";  // of words, product and share
    long long low = 0;
    long long high = 0;
    long long step = 1;
    unsigned months = 0;  // of past: bit 1 is January; 0 any
};

// {a} and {b} of words("a,b", "锅炉,漏水|水泵,停转"): one row for both.
constexpr Slot words(const char* names, const char* rows) {
    return {Slot::Sort::words, names, rows};
}
// 三; {name.digits} is 3.
constexpr Slot number(const char* name, long long low, long long high) {
    return {Slot::Sort::number, name, "", low, high};
}
// 3800元, 3.8万元.
constexpr Slot yuan(const char* name, long long low, long long high, long long step) {
    return {Slot::Sort::yuan, name, "", low, high, step};
}
// A day so many days ago: {name} is 今年3月, {name.year} 2011年 and {name.span} how
// long ago that is: 三个多月.
constexpr Slot past(const char* name, int low_days, int high_days, unsigned months = 0) {
    return {Slot::Sort::past, name, "", low_days, high_days, 1, months};
}
// Yuan: product("total", "wage*months*people").
constexpr Slot product(const char* name, const char* factors) {
    return {Slot::Sort::product, name, factors};
}
// Yuan: so many hundredths of another slot.
constexpr Slot share(const char* name, const char* whole, int low_percent, int high_percent) {
    return {Slot::Sort::share, name, whole, low_percent, high_percent};
}

// Months of the year as bits, from one through another; through(11, 3) goes over the new year.
constexpr unsigned through(unsigned from, unsigned to) {
    unsigned months = 1U << from;
    for (unsigned month = from; month != to; months |= 1U << month) month = month % 12 + 1;
    return months;
}

struct AskedAnswer {
    AnswerResult result = AnswerResult::explanation;
    const char* fact = nullptr;
    const char* answer = nullptr;
    const char* articles = "";  // with blanks between; none: the regulation's own on answers
};

struct Ask {
    const char* request = nullptr;
    AskedAnswer answers[2]{};  // the second ones of all requests of a theme go together
};

// Who can tell a theme alone, so that the name fits the voice.
enum class Teller { anybody, woman, man };

// A pit village lies where mines and quarries are.
enum class PlaceSort { village, pit_village, township, estate, street };

inline constexpr const char* township_of_the_place = "township";

struct Theme {
    Kind kind = Kind::appeal;
    const char* organ = "";     // key in the county, or township_of_the_place
    const char* category = "";  // of statutes/categories.json
    PlaceSort where = PlaceSort::village;
    const char* one = "我";      // {who} when one person tells it; null: never one alone
    const char* many = nullptr;  // {who} when a group does; null: never a group
    unsigned months = 0;         // in which it is told; 0: all the year
    int from_year = 0;           // before it there was no such thing
    Teller teller = Teller::anybody;
    bool from_elsewhere = false;          // some who tell it are registered in another county
    const char* complained_of = nullptr;  // of an accusation: the pattern of a name
    bool names_person = false;            // an accusation that names {person}
    Slot slots[10]{};
    const char* subject = "";
    const char* text = "";
    Ask asks[3]{};  // the first is always asked
    // What both sides may agree on, and the slot of its sum.
    const char* agreement = nullptr;
    const char* agreed = nullptr;
    const char* progress = "";
    const char* spot_answer = nullptr;  // what can be said at once; of a suggestion what comes of it
    const char* addition = "";          // what a second petition adds
};

// Of people who ask something for themselves.
const std::vector<Theme>& themes();
const std::vector<Theme>& suggestions();
const std::vector<Theme>& accusations();

// The first of that category.
const Theme& theme_of(std::string_view category);

// Whether so many people tell it on that day.
bool fits(const Theme& theme, CivilDay day, int people);

}  // namespace minqiao
