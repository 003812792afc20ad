// Fills the patterns of a theme: every slot keeps one value, so that what is said twice agrees.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "demonstration/chance.h"
#include "demonstration/themes.h"
#include "demonstration/whereabouts.h"

namespace minqiao {

class Filling {
public:
    Filling(const Theme& theme, Whereabouts where, CivilDay day, int people, SeededChance& chance);

    std::string text(std::string_view pattern);
    // Yuan of a slot.
    long long amount(std::string_view slot) const { return number_of(slot); }

private:
    struct Value {
        std::string_view name;
        Slot::Sort sort = Slot::Sort::words;
        std::string words{};
        long long number = 0;
        CivilDay day{};
    };

    void draw(const Slot& slot);
    void draw_words(const Slot& slot);
    CivilDay past_day(const Slot& slot);
    long long multiplied(std::string_view factors) const;
    long long number_of(std::string_view slot) const;
    const Value* value(std::string_view slot) const;
    std::string slot_text(std::string_view slot);
    std::string own_text(std::string_view slot) const;

    Whereabouts where_;
    CivilDay day_;
    int people_;
    SeededChance& chance_;
    std::string who_;
    std::string person_;
    std::vector<Value> values_{};
};

}  // namespace minqiao
