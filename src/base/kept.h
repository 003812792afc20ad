// A text that is kept apart from the act it belongs to, so that it can be erased while the act
// stays. The act's written form holds only its place and a salted commitment to it.
#pragma once

#include <optional>
#include <string>

#include "base/digest.h"

namespace minqiao {

// Where a kept text lies beside its act (0, 1, 2 … within that act) and what it was committed to.
struct Seal {
    int place = 0;
    Digest commitment{};
    friend bool operator==(const Seal&, const Seal&) = default;
};

template <class Kind>
struct Kept {
    std::optional<std::string> value;  // UTF-8; absent once erased
    std::optional<Seal> seal;          // absent until the act is written

    Kept() = default;
    explicit Kept(std::string text) : value(std::move(text)) {}
    std::string text() const { return value.value_or(""); }
    friend bool operator==(const Kept&, const Kept&) = default;
};

// What was written or said in a matter.
using Content = Kept<struct ContentKind>;
// What names or reaches a person.
using Identity = Kept<struct IdentityKind>;

}  // namespace minqiao
