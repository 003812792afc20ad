// The JSON Schema (dialect of OpenAPI 3.1) of described types, from the same members that json/decode.h reads
// and json/encode.h writes. Structs and enums become named components; the rest stands where it is used.
#pragma once

#include <boost/json/value.hpp>
#include <map>
#include <span>
#include <typeindex>
#include <vector>

#include "base/digest.h"
#include "base/kept.h"
#include "json/describe.h"

namespace minqiao::json {

struct Raw;

// A type that is ever asked refuses unknown members and accepts null; one only answered may grow.
enum class Use { asked, answered };

// The named components gathered so far.
class Schemas {
public:
    // True when the caller must now make the component and `put` it.
    bool begins(const std::string& name, const std::type_info& type, Use use);
    void put(const std::string& name, boost::json::value schema) { all_[name] = std::move(schema); }
    // By name, for the document's components.schemas.
    boost::json::object components() const;

private:
    struct Known {
        std::type_index type;
        bool is_asked;
    };
    std::map<std::string, Known> known_;
    std::map<std::string, boost::json::value> all_;
};

boost::json::value reference_to(const std::string& name);
boost::json::value text_schema(std::string_view format = "", std::string_view pattern = "");
boost::json::value number_schema(const char* type, const char* format);
boost::json::value choice_schema(std::span<const std::string_view> names);
boost::json::value list_schema(boost::json::value items);
boost::json::value map_schema(boost::json::value values);
boost::json::value nullable(boost::json::value schema);
// maxLength, maxItems or maxProperties, as the type wants it.
boost::json::value at_most(std::size_t most, boost::json::value schema);

// An object's schema while its members are gathered.
class ObjectSchema {
public:
    void add(std::string_view name, boost::json::value schema, bool must_be_there);
    void add_tag(std::string_view name, const std::string& text);
    // Its other members are those of one of these components, told by `tag`.
    void choose(std::string_view tag, const std::vector<std::string>& tags,
                const std::vector<std::string>& names);
    boost::json::value finish(bool is_closed) const;

private:
    boost::json::object properties_;
    boost::json::array required_;
    boost::json::array one_of_;
    boost::json::object discriminator_;
};

// static boost::json::value of(Schemas& named, Use use).
template <class T>
struct Schema;

template <class T>
boost::json::value schema_of(Schemas& named, Use use = Use::asked) {
    return Schema<T>::of(named, use);
}

template <Described T>
void add_members(const T*, ObjectSchema& object, Schemas& named, Use use);

// An alternative is never closed by itself where its variant is spread among other members.
template <class T>
std::string alternative_schema(std::string_view tag, bool is_closed, Schemas& named, Use use) {
    const std::string& name = schema_name<T>();
    if (!named.begins(name, typeid(T), use)) return name;
    ObjectSchema object;
    object.add_tag(tag, tag_text<T>());
    add_members(static_cast<const T*>(nullptr), object, named, use);
    named.put(name, object.finish(is_closed));
    return name;
}

template <class... Alternatives>
void add_members(const std::variant<Alternatives...>*, ObjectSchema& object, Schemas& named, Use use) {
    constexpr std::string_view tag = tag_of<std::variant<Alternatives...>>;
    object.choose(tag, {tag_text<Alternatives>()...},
                  {alternative_schema<Alternatives>(tag, false, named, use)...});
}

template <class T>
struct PresentIs {
    using Type = T;
};
template <class T>
struct PresentIs<std::optional<T>> {
    using Type = T;
};

template <class Owner, class Member, class T>
boost::json::value member_schema(Schemas& named, Use use) {
    // An answer leaves an absent member out rather than write null.
    const bool may_be_null = use == Use::asked || writes_null<Owner>(Member::name);
    auto schema = may_be_null ? schema_of<T>(named, use) : schema_of<typename PresentIs<T>::Type>(named, use);
    constexpr std::size_t most = longest<Owner>(Member::name);
    return most == any_length ? schema : at_most(most, std::move(schema));
}

template <class Owner, class Member, class T>
bool is_required(Use use) {
    if (use == Use::asked) return !is_optional<T> && !has_default<Owner>(Member::name);
    return !is_optional<T> || writes_null<Owner>(Member::name);
}

template <Described T>
void add_members(const T*, ObjectSchema& object, Schemas& named, Use use) {
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto described) {
        using Member = decltype(described);
        using Type = std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>;
        if constexpr (is_spread<T>(Member::name)) {
            add_members(static_cast<const Type*>(nullptr), object, named, use);
        } else {
            object.add(Member::name, member_schema<T, Member, Type>(named, use),
                       is_required<T, Member, Type>(use));
        }
    });
}

template <Described T>
struct Schema<T> {
    static boost::json::value of(Schemas& named, Use use) {
        const std::string& name = schema_name<T>();
        if (named.begins(name, typeid(T), use)) {
            ObjectSchema object;
            add_members(static_cast<const T*>(nullptr), object, named, use);
            named.put(name, object.finish(use == Use::asked));
        }
        return reference_to(name);
    }
};

template <class... Alternatives>
struct Schema<std::variant<Alternatives...>> {
    static boost::json::value of(Schemas& named, Use use) {
        constexpr std::string_view tag = tag_of<std::variant<Alternatives...>>;
        ObjectSchema object;
        object.choose(tag, {tag_text<Alternatives>()...},
                      {alternative_schema<Alternatives>(tag, use == Use::asked, named, use)...});
        return object.finish(false);
    }
};

template <DescribedEnum T>
struct Schema<T> {
    static boost::json::value of(Schemas& named, Use use) {
        const std::string& name = schema_name<T>();
        if (named.begins(name, typeid(T), use)) named.put(name, choice_schema(enum_names<T>));
        return reference_to(name);
    }
};

template <>
struct Schema<bool> {
    static boost::json::value of(Schemas&, Use) { return {{"type", "boolean"}}; }
};

template <>
struct Schema<double> {
    static boost::json::value of(Schemas&, Use) { return number_schema("number", "double"); }
};

template <std::integral T>
struct Schema<T> {
    static boost::json::value of(Schemas&, Use) {
        return number_schema("integer", sizeof(T) > 4 ? "int64" : "int32");
    }
};

template <>
struct Schema<std::string> {
    static boost::json::value of(Schemas&, Use) { return text_schema(); }
};

template <>
struct Schema<Digest> {
    static boost::json::value of(Schemas&, Use) { return text_schema("", "^[0-9a-f]{64}$"); }
};

template <class Kind>
struct Schema<Kept<Kind>> {
    static boost::json::value of(Schemas&, Use use) {
        return use == Use::asked ? text_schema() : nullable(text_schema());
    }
};

template <TextLike T>
struct Schema<T> {
    static boost::json::value of(Schemas&, Use) {
        return text_schema(text_rule<T>.format, text_rule<T>.pattern);
    }
};

// Anything at all.
template <>
struct Schema<boost::json::value> {
    static boost::json::value of(Schemas&, Use) { return boost::json::object(); }
};
template <>
struct Schema<Raw> {
    static boost::json::value of(Schemas&, Use) { return boost::json::object(); }
};

template <class T>
struct Schema<std::optional<T>> {
    static boost::json::value of(Schemas& named, Use use) { return nullable(schema_of<T>(named, use)); }
};

template <class T>
struct Schema<std::vector<T>> {
    static boost::json::value of(Schemas& named, Use use) { return list_schema(schema_of<T>(named, use)); }
};

template <class T>
struct Schema<std::map<std::string, T>> {
    static boost::json::value of(Schemas& named, Use use) { return map_schema(schema_of<T>(named, use)); }
};

}  // namespace minqiao::json
