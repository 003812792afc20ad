// Between the texts of HTTP and described structs: bodies, query strings, replies, and their schemas.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/json/value.hpp>
#include <charconv>

#include "http/route.h"
#include "json/decode.h"
#include "json/encode.h"
#include "json/schema.h"

namespace minqiao::http {

template <class T>
boost::json::value asked_schema(json::Schemas& named) {
    return json::schema_of<T>(named, json::Use::asked);
}
template <class T>
boost::json::value answered_schema(json::Schemas& named) {
    return json::schema_of<T>(named, json::Use::answered);
}

template <class T>
Reply reply_of(const T& what) {
    Reply reply;
    reply.body = json::encode(what);
    return reply;
}

template <class T>
Result<T, Problem> body_of(const Request& request) {
    auto read = json::decode<T>(std::string_view(request.body));
    if (!read) return problem_of(std::move(read).error());
    return *std::move(read);
}

// The query as one JSON object, its values typed as the struct wants them, so that one decoder names every
// bad parameter. A parameter given twice or not UTF-8 is unreadable.
Result<boost::json::value, Problem> query_value(const Request& request,
                                                const std::vector<std::string_view>& numbers,
                                                const std::vector<std::string_view>& truths);

template <class T>
Result<T, Problem> query_of(const Request& request) {
    std::vector<std::string_view> numbers;
    std::vector<std::string_view> truths;
    boost::mp11::mp_for_each<json::MembersOf<T>>([&](auto described) {
        using Member = decltype(described);
        using Type = typename json::PresentIs<
            std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>>::Type;
        if constexpr (std::same_as<Type, bool>) {
            truths.push_back(Member::name);
        } else if constexpr (std::integral<Type>) {
            numbers.push_back(Member::name);
        }
    });
    auto value = query_value(request, numbers, truths);
    if (!value) return std::move(value).error();
    auto read = json::decode<T>(*value);
    if (!read) return problem_of(std::move(read).error());
    return *std::move(read);
}

template <class T>
std::vector<Parameter> query_parameters() {
    std::vector<Parameter> parameters;
    boost::mp11::mp_for_each<json::MembersOf<T>>([&](auto described) {
        using Member = decltype(described);
        using Type = std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>;
        const bool is_required = !json::is_optional<Type> && !json::has_default<T>(Member::name);
        parameters.push_back(
            {Member::name, is_required, &answered_schema<typename json::PresentIs<Type>::Type>});
    });
    return parameters;
}

// The id in an open part of the path; what is no id is not there.
template <class Id>
Result<Id, Problem> id_in(const AskingOfficer& asking, std::size_t place) {
    if (const auto id = Id::parse(asking.path(place))) return *id;
    return absent();
}

// How many items of a list, 1 to 100; more is cut to 100.
struct PageSize {
    int count = 0;
    static std::optional<PageSize> parse(std::string_view text);
    std::string text() const { return std::to_string(count); }
};

}  // namespace minqiao::http

namespace minqiao::json {
template <>
inline constexpr TextRule text_rule<http::PageSize>{"a number from 1 to 100", "", "^[1-9][0-9]*$"};
}  // namespace minqiao::json
