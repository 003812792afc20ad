// From JSON text to described structs. Reads strictly (json/parse.h), then names every bad field by its path
// (petitioners[1].name) in one answer. A member is required unless it is optional or listed among its
// struct's json_defaults (json/describe.h); null is the same as absent; an unknown member refuses the whole.
// Read are bool, integers, double, texts, described enums and structs, variants of structs told by a tag,
// optional, vector and map of these, ids, days, instants and all that is TextLike, kept texts, digests,
// values. Another folder adds a type by specialising Reader, Writer (json/encode.h) and Schema
// (json/schema.h).
#pragma once

#include <limits>
#include <map>

#include "base/result.h"
#include "json/describe.h"
#include "json/reading.h"

namespace minqiao::json {

inline constexpr std::size_t depth_max = 32;

// static void read(const Value& from, T& into, Reading& in): names its faults in `in`.
template <class T>
struct Reader;

// Only a value itself: a text must not become one unseen.
template <class T, std::same_as<Value> V>
Result<T, Faults> decode(const V& from, Form form = Form::open) {
    Reading in(form);
    T into{};
    Reader<T>::read(from, into, in);
    if (!in.is_good()) return std::move(in).faults();
    return into;
}

using ReadInto = void (*)(const Value& from, void* into, Reading& in);
std::optional<Faults> decode_into(std::string_view bytes, void* into, ReadInto read, Form form,
                                  std::size_t depth);

template <class T>
Result<T, Faults> decode(std::string_view bytes, Form form = Form::open, std::size_t depth = depth_max) {
    T into{};
    const ReadInto read = [](const Value& from, void* place, Reading& in) {
        Reader<T>::read(from, *static_cast<T*>(place), in);
    };
    if (auto faults = decode_into(bytes, &into, read, form, depth)) return std::move(*faults);
    return into;
}

// Letters of a text, items of a list: what json_longest counts.
std::size_t length_of(const std::string& text);
template <class Kind>
std::size_t length_of(const Kept<Kind>& kept) {
    return length_of(kept.text());
}
template <class T>
    requires requires(const T& items) { items.size(); }
std::size_t length_of(const T& items) {
    return items.size();
}
template <class T>
std::size_t length_of(const std::optional<T>& what) {
    return what ? length_of(*what) : 0;
}

template <class Owner, class Member, class T>
void read_member(Fields& fields, T& into, Reading& in) {
    const Reading::Step step(in, Member::name);
    const Value* found = fields.take(Member::name);
    if (found) {
        Reader<T>::read(*found, into, in);
        constexpr std::size_t most = longest<Owner>(Member::name);
        if constexpr (most != any_length) {
            if (length_of(into) > most) fault_too_long(most, in);
        }
    } else if (!is_optional<T> && !has_default<Owner>(Member::name)) {
        in.fault("required");
    }
}

template <Described T>
void read_members(Fields& fields, T& into, Reading& in);

template <class... Alternatives>
void read_members(Fields& fields, std::variant<Alternatives...>& into, Reading& in) {
    constexpr std::string_view tag = tag_of<std::variant<Alternatives...>>;
    static_assert(!tag.empty(), "json::tag_of must be specialised for this variant");
    const std::string_view names[] = {tag_text<Alternatives>()...};
    const auto chosen = tag_in(fields, tag, names, in);
    std::size_t place = 0;
    ((chosen == place++ ? read_members(fields, into.template emplace<Alternatives>(), in) : void()), ...);
}

template <Described T>
void read_members(Fields& fields, T& into, Reading& in) {
    static_assert(names_its_members<T>(), "a json_ list of this struct names no member of it");
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto described) {
        using Member = decltype(described);
        auto& member = into.*Member::pointer;
        if constexpr (is_spread<T>(Member::name)) {
            read_members(fields, member, in);
        } else {
            read_member<T, Member>(fields, member, in);
        }
    });
}

template <class T>
void read_object(const Value& from, T& into, Reading& in) {
    Fields fields(from, in);
    if (!fields.is_object()) return;
    read_members(fields, into, in);
    fields.refuse_rest();
}

template <Described T>
struct Reader<T> {
    static void read(const Value& from, T& into, Reading& in) { read_object(from, into, in); }
};

template <class... Alternatives>
struct Reader<std::variant<Alternatives...>> {
    static void read(const Value& from, std::variant<Alternatives...>& into, Reading& in) {
        read_object(from, into, in);
    }
};

template <>
struct Reader<bool> {
    static void read(const Value& from, bool& into, Reading& in) { read_bool(from, into, in); }
};

template <>
struct Reader<double> {
    static void read(const Value& from, double& into, Reading& in) { read_double(from, into, in); }
};

template <>
struct Reader<std::string> {
    static void read(const Value& from, std::string& into, Reading& in) { read_text(from, into, in); }
};

template <>
struct Reader<Digest> {
    static void read(const Value& from, Digest& into, Reading& in) { read_digest(from, into, in); }
};

template <>
struct Reader<Value> {
    static void read(const Value& from, Value& into, Reading& in) { read_value(from, into, in); }
};

template <class Kind>
struct Reader<Kept<Kind>> {
    static void read(const Value& from, Kept<Kind>& into, Reading& in) {
        read_kept(from, into.value, into.seal, in);
    }
};

template <std::integral T>
struct Reader<T> {
    static void read(const Value& from, T& into, Reading& in) {
        constexpr std::int64_t least = std::numeric_limits<T>::min();
        constexpr std::int64_t most = std::in_range<std::int64_t>(std::numeric_limits<T>::max())
                                          ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                          : std::numeric_limits<std::int64_t>::max();
        if (const auto number = integer_of(from, least, most, in)) into = static_cast<T>(*number);
    }
};

template <DescribedEnum T>
struct Reader<T> {
    static void read(const Value& from, T& into, Reading& in) {
        if (const auto chosen = choice_of(from, enum_names<T>, in)) into = enum_values<T>[*chosen];
    }
};

template <TextLike T>
struct Reader<T> {
    static void read(const Value& from, T& into, Reading& in) {
        const auto text = text_of(from, in);
        if (!text) return;
        if (const auto parsed = T::parse(*text)) {
            into = *parsed;
        } else {
            in.fault("bad_value", "expected: " + std::string(text_rule<T>.expected));
        }
    }
};

template <class T>
struct Reader<std::optional<T>> {
    static void read(const Value& from, std::optional<T>& into, Reading& in) {
        into.reset();
        if (!is_null(from)) Reader<T>::read(from, into.emplace(), in);
    }
};

template <class T>
struct Reader<std::vector<T>> {
    static void read(const Value& from, std::vector<T>& into, Reading& in) {
        into.clear();
        for (const Value* item : items_of(from, in)) {
            const Reading::Step step(in, into.size());
            Reader<T>::read(*item, into.emplace_back(), in);
        }
    }
};

template <class T>
struct Reader<std::map<std::string, T>> {
    static void read(const Value& from, std::map<std::string, T>& into, Reading& in) {
        into.clear();
        for (const auto& [name, value] : entries_of(from, in)) {
            const Reading::Step step(in, name);
            Reader<T>::read(*value, into[std::string(name)], in);
        }
    }
};

}  // namespace minqiao::json
