// What lists of matters and the workbench share: a row as it is shown, and whose duties a list is of.
#pragma once

#include "desk/caller.h"
#include "desk/office.h"
#include "desk/view.h"
#include "docket/lists.h"
#include "json/describe.h"

namespace minqiao {

template <class Enum>
std::optional<std::string> text_of(const std::optional<Enum>& value) {
    if (!value) return std::nullopt;
    return json::enum_text(*value);
}

inline std::optional<std::string> text_of(const std::optional<CivilDay>& day) {
    if (!day) return std::nullopt;
    return day->text();
}

template <class Enum>
std::optional<Enum> enum_or_nothing(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    return json::enum_of<Enum>(*text);
}

MatterItem matter_item(Transaction& tx, const ListedMatter& listed, const Officer& officer,
                       const Office& office, CivilDay today);

// The duties of the caller's organ that somebody in the caller's role can end; what came to it today or on
// the last worked day before; or what other organs owe in matters that the caller sees.
DutyFilter duty_filter(DutiesOf of, const Officer& officer, const Office& office, CivilDay today);

}  // namespace minqiao
