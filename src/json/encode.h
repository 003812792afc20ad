// The canonical text of a value: members in declared order, no spaces, absent optionals left out, maps by
// key, the shortest number that reads back the same, texts escaped as little as RFC 8785 does. The same value
// always gives the same bytes. Texts must be UTF-8. Writes what json/decode.h reads.
#pragma once

#include <boost/json/fwd.hpp>
#include <cstdint>
#include <map>
#include <vector>

#include "base/assertion.h"
#include "base/digest.h"
#include "base/kept.h"
#include "json/describe.h"
#include "json/form.h"

namespace minqiao::json {

// JSON text made before, put in as it is.
struct Raw {
    std::string text;
    friend bool operator==(const Raw&, const Raw&) = default;
};

struct Writing {
    std::string& out;
    Form form = Form::open;
};

// static void write(const T& what, Writing& to).
template <class T>
struct Writer;

template <class T>
void append(std::string& out, const T& what, Form form = Form::open) {
    Writing to{out, form};
    Writer<T>::write(what, to);
}

template <class T>
std::string encode(const T& what, Form form = Form::open) {
    std::string out;
    append(out, what, form);
    return out;
}

void write_text(std::string_view text, std::string& out);
void write_integer(std::int64_t number, std::string& out);
void write_integer(std::uint64_t number, std::string& out);
void write_double(double number, std::string& out);
void write_value(const boost::json::value& value, std::string& out);
void write_kept(const std::optional<std::string>& value, const std::optional<Seal>& seal, Writing& to);
// A comma unless `out` ends with what opened the object or list.
void write_comma(std::string& out);

template <Described T>
void write_members(const T& what, Writing& to);

template <class... Alternatives>
void write_members(const std::variant<Alternatives...>& what, Writing& to) {
    constexpr std::string_view tag = tag_of<std::variant<Alternatives...>>;
    static_assert(!tag.empty(), "json::tag_of must be specialised for this variant");
    std::visit(
        [&]<class T>(const T& chosen) {
            write_comma(to.out);
            write_text(tag, to.out);
            to.out.push_back(':');
            write_text(tag_text<T>(), to.out);
            write_members(chosen, to);
        },
        what);
}

template <class Owner, class Member, class T>
void write_member(const T& what, Writing& to) {
    if constexpr (is_optional<T> && !writes_null<Owner>(Member::name)) {
        if (!what) return;
    }
    write_comma(to.out);
    write_text(Member::name, to.out);
    to.out.push_back(':');
    Writer<T>::write(what, to);
}

template <Described T>
void write_members(const T& what, Writing& to) {
    static_assert(names_its_members<T>(), "a json_ list of this struct names no member of it");
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto described) {
        using Member = decltype(described);
        const auto& member = what.*Member::pointer;
        if constexpr (is_spread<T>(Member::name)) {
            write_members(member, to);
        } else {
            write_member<T, Member>(member, to);
        }
    });
}

template <class T>
void write_object(const T& what, Writing& to) {
    to.out.push_back('{');
    write_members(what, to);
    to.out.push_back('}');
}

template <Described T>
struct Writer<T> {
    static void write(const T& what, Writing& to) { write_object(what, to); }
};

template <class... Alternatives>
struct Writer<std::variant<Alternatives...>> {
    static void write(const std::variant<Alternatives...>& what, Writing& to) { write_object(what, to); }
};

template <>
struct Writer<bool> {
    static void write(bool what, Writing& to) { to.out += what ? "true" : "false"; }
};

template <>
struct Writer<double> {
    static void write(double what, Writing& to) { write_double(what, to.out); }
};

template <>
struct Writer<std::string> {
    static void write(const std::string& what, Writing& to) { write_text(what, to.out); }
};

template <>
struct Writer<Raw> {
    static void write(const Raw& what, Writing& to) { to.out += what.text; }
};

template <>
struct Writer<Digest> {
    static void write(const Digest& what, Writing& to) { write_text(hex(bytes_of(what)), to.out); }
};

template <>
struct Writer<boost::json::value> {
    static void write(const boost::json::value& what, Writing& to) { write_value(what, to.out); }
};

template <class Kind>
struct Writer<Kept<Kind>> {
    static void write(const Kept<Kind>& what, Writing& to) { write_kept(what.value, what.seal, to); }
};

template <std::signed_integral T>
struct Writer<T> {
    static void write(T what, Writing& to) { write_integer(std::int64_t{what}, to.out); }
};

template <std::unsigned_integral T>
struct Writer<T> {
    static void write(T what, Writing& to) { write_integer(std::uint64_t{what}, to.out); }
};

template <DescribedEnum T>
struct Writer<T> {
    static void write(T what, Writing& to) {
        for (std::size_t place = 0; place < enum_values<T>.size(); ++place) {
            if (enum_values<T>[place] == what) return write_text(enum_names<T>[place], to.out);
        }
        ASSERT_THAT(false, "an enumerator is not described");
    }
};

template <TextLike T>
struct Writer<T> {
    static void write(const T& what, Writing& to) { write_text(what.text(), to.out); }
};

template <class T>
struct Writer<std::optional<T>> {
    static void write(const std::optional<T>& what, Writing& to) {
        if (!what) {
            to.out += "null";
        } else {
            Writer<T>::write(*what, to);
        }
    }
};

template <class T>
struct Writer<std::vector<T>> {
    static void write(const std::vector<T>& what, Writing& to) {
        to.out.push_back('[');
        for (const T& item : what) {
            write_comma(to.out);
            Writer<T>::write(item, to);
        }
        to.out.push_back(']');
    }
};

template <class T>
struct Writer<std::map<std::string, T>> {
    static void write(const std::map<std::string, T>& what, Writing& to) {
        to.out.push_back('{');
        for (const auto& [name, value] : what) {
            write_comma(to.out);
            write_text(name, to.out);
            to.out.push_back(':');
            Writer<T>::write(value, to);
        }
        to.out.push_back('}');
    }
};

}  // namespace minqiao::json
