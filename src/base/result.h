// The outcome of something that may fail as a value: either T or E, never both. Ignoring one is a
// compiler error under -Werror. Member names follow std::expected, which replaces this class the
// day the oldest compiler has all of it (docs/decisions/0002-result-type-and-compilers.md).
#pragma once

#include <utility>
#include <variant>

#include "base/assertion.h"

namespace minqiao {

template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : held_(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& {
        ASSERT_THAT(has_value(), "the value of a failed result was asked for");
        return *std::get_if<0>(&held_);
    }
    T&& value() && {
        ASSERT_THAT(has_value(), "the value of a failed result was asked for");
        return std::move(*std::get_if<0>(&held_));
    }
    const E& error() const& {
        ASSERT_THAT(!has_value(), "the error of a good result was asked for");
        return *std::get_if<1>(&held_);
    }
    E&& error() && {
        ASSERT_THAT(!has_value(), "the error of a good result was asked for");
        return std::move(*std::get_if<1>(&held_));
    }

    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T value_or(T otherwise) const { return has_value() ? value() : std::move(otherwise); }

private:
    std::variant<T, E> held_;
};

}  // namespace minqiao
