#include "json/reading.h"

#include <algorithm>
#include <boost/json/value.hpp>
#include <limits>

#include "base/text.h"

namespace minqiao::json {

namespace {

// Somebody who sends ten thousand bad fields is not told about each.
constexpr std::size_t faults_max = 100;
// Long enough for any honest name, short enough that an answer cannot be blown up with one.
constexpr std::size_t unknown_name_letters_max = 64;

}  // namespace

void Reading::fault(std::string code, std::string detail) {
    has_unknown_ = has_unknown_ || code == "unknown_field";
    if (faults_.size() < faults_max) faults_.push_back({path_, std::move(code), std::move(detail)});
}

Faults Reading::faults() && {
    if (has_unknown_) return {Faults::Kind::unreadable, "unknown_field", "", std::move(faults_)};
    return {Faults::Kind::fields, "bad_fields", "", std::move(faults_)};
}

Reading::Step::Step(Reading& reading, std::string_view member)
    : reading_(reading), back_to_(reading.path_.size()) {
    if (!reading_.path_.empty()) reading_.path_.push_back('.');
    reading_.path_.append(member);
}

Reading::Step::Step(Reading& reading, std::size_t index) : reading_(reading), back_to_(reading.path_.size()) {
    reading_.path_ += "[" + std::to_string(index) + "]";
}

Fields::Fields(const Value& from, Reading& in) : object_(from.if_object()), in_(in) {
    if (!object_) in.fault("wrong_type", "an object is expected");
}

const Value* Fields::take(std::string_view name) {
    taken_.push_back(name);
    const Value* found = object_ ? object_->if_contains(name) : nullptr;
    return found && !found->is_null() ? found : nullptr;
}

void Fields::refuse_rest() {
    if (!object_ || is_forgiven_) return;
    for (const auto& entry : *object_) {
        const std::string_view name(entry.key().data(), entry.key().size());
        if (std::ranges::find(taken_, name) != taken_.end()) continue;
        const Reading::Step step(in_, first_letters(name, unknown_name_letters_max));
        in_.fault("unknown_field");
    }
}

void read_bool(const Value& from, bool& into, Reading& in) {
    if (const bool* flag = from.if_bool()) {
        into = *flag;
    } else {
        in.fault("wrong_type", "true or false is expected");
    }
}

void read_double(const Value& from, double& into, Reading& in) {
    if (!from.is_number()) return in.fault("wrong_type", "a number is expected");
    into = from.to_number<double>();
}

std::optional<std::string_view> text_of(const Value& from, Reading& in) {
    if (const auto* text = from.if_string()) return std::string_view(text->data(), text->size());
    in.fault("wrong_type", "a text is expected");
    return std::nullopt;
}

void read_text(const Value& from, std::string& into, Reading& in) {
    if (const auto text = text_of(from, in)) into = *text;
}

void read_value(const Value& from, Value& into, Reading&) {
    into = from;
}

void read_digest(const Value& from, Digest& into, Reading& in) {
    const auto text = text_of(from, in);
    if (!text) return;
    const auto bytes = from_hex(*text);
    // Only the form we write ourselves is read, so that equal digests have equal text.
    if (!bytes || bytes->size() != into.size() || hex(*bytes) != *text) {
        return in.fault("bad_value", "expected: 64 lower-case hexadecimal digits");
    }
    std::ranges::copy(*bytes, into.begin());
}

void read_kept(const Value& from, std::optional<std::string>& value, std::optional<Seal>& seal, Reading& in) {
    if (in.form() == Form::open) {
        if (const auto text = text_of(from, in)) value = *text;
        return;
    }
    Fields fields(from, in);
    if (!fields.is_object()) return;
    Seal read;
    const Value* place = fields.take("place");
    const Value* commitment = fields.take("commitment");
    fields.refuse_rest();
    if (!place || !commitment) return in.fault("required", "a seal has a place and a commitment");
    const auto number = integer_of(*place, 0, std::numeric_limits<int>::max(), in);
    read.place = static_cast<int>(number.value_or(0));
    read_digest(*commitment, read.commitment, in);
    seal = read;
}

std::optional<std::int64_t> integer_of(const Value& from, std::int64_t least, std::int64_t most,
                                       Reading& in) {
    if (!from.is_int64() && !from.is_uint64()) {
        in.fault("wrong_type", "a whole number is expected");
        return std::nullopt;
    }
    const bool is_huge = from.is_uint64() && from.get_uint64() > static_cast<std::uint64_t>(most);
    if (is_huge || from.to_number<std::int64_t>() < least || from.to_number<std::int64_t>() > most) {
        in.fault("bad_value", "expected: from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return from.to_number<std::int64_t>();
}

std::optional<std::size_t> choice_of(const Value& from, std::span<const std::string_view> names,
                                     Reading& in) {
    const auto text = text_of(from, in);
    if (!text) return std::nullopt;
    const auto found = std::ranges::find(names, *text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    std::string allowed = "expected one of:";
    for (std::string_view name : names) allowed.append(" ").append(name);
    in.fault("bad_value", std::move(allowed));
    return std::nullopt;
}

std::optional<std::size_t> tag_in(Fields& fields, std::string_view tag,
                                  std::span<const std::string_view> names, Reading& in) {
    const Reading::Step step(in, tag);
    const Value* found = fields.take(tag);
    if (!found) in.fault("required");
    const auto chosen = found ? choice_of(*found, names, in) : std::nullopt;
    if (!chosen) fields.forgive_rest();
    return chosen;
}

std::vector<const Value*> items_of(const Value& from, Reading& in) {
    std::vector<const Value*> items;
    const auto* array = from.if_array();
    if (!array) in.fault("wrong_type", "a list is expected");
    if (!array) return items;
    for (const Value& item : *array) items.push_back(&item);
    return items;
}

std::vector<std::pair<std::string_view, const Value*>> entries_of(const Value& from, Reading& in) {
    std::vector<std::pair<std::string_view, const Value*>> entries;
    const auto* object = from.if_object();
    if (!object) in.fault("wrong_type", "an object is expected");
    if (!object) return entries;
    for (const auto& entry : *object) {
        entries.emplace_back(std::string_view(entry.key().data(), entry.key().size()), &entry.value());
    }
    return entries;
}

bool is_null(const Value& from) {
    return from.is_null();
}

void fault_too_long(std::size_t most, Reading& in) {
    in.fault("too_long", "at most " + std::to_string(most));
}

}  // namespace minqiao::json
