// The plain part of decoding: where the reader stands, which faults it found, and how the simplest types
// are read. Whoever teaches the codec a type of his own needs this and json/decode.h.
#pragma once

#include <boost/json/fwd.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "base/kept.h"
#include "json/faults.h"
#include "json/form.h"

namespace minqiao::json {

using Value = boost::json::value;

class Reading {
public:
    explicit Reading(Form form) : form_(form) {}

    Form form() const { return form_; }
    // Names a fault at the place where the reader stands.
    void fault(std::string code, std::string detail = "");
    bool is_good() const { return faults_.empty(); }
    Faults faults() &&;

    // One step down the path while it lives.
    class Step {
    public:
        Step(Reading& reading, std::string_view member);
        Step(Reading& reading, std::size_t index);
        ~Step() { reading_.path_.resize(back_to_); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Reading& reading_;
        std::size_t back_to_;
    };

private:
    Form form_;
    std::string path_;
    std::vector<FieldFault> faults_;
    bool has_unknown_ = false;
};

// The members of one object, taken one by one; what nobody took is unknown.
class Fields {
public:
    // Names the fault itself when it is no object; then nothing is there to take.
    Fields(const Value& from, Reading& in);

    bool is_object() const { return object_ != nullptr; }
    // Null when the member is absent or null.
    const Value* take(std::string_view name);
    void refuse_rest();
    // Nobody can tell what the rest should mean.
    void forgive_rest() { is_forgiven_ = true; }

private:
    const boost::json::object* object_;
    Reading& in_;
    std::vector<std::string_view> taken_;
    bool is_forgiven_ = false;
};

// Each names its fault and leaves `into` alone when the value is not of its kind.
void read_bool(const Value& from, bool& into, Reading& in);
void read_double(const Value& from, double& into, Reading& in);
void read_text(const Value& from, std::string& into, Reading& in);
void read_digest(const Value& from, Digest& into, Reading& in);
void read_kept(const Value& from, std::optional<std::string>& value, std::optional<Seal>& seal, Reading& in);
void read_value(const Value& from, Value& into, Reading& in);
std::optional<std::string_view> text_of(const Value& from, Reading& in);
// A whole number from `least` to `most`.
std::optional<std::int64_t> integer_of(const Value& from, std::int64_t least, std::int64_t most, Reading& in);
// The place of the text among the names.
std::optional<std::size_t> choice_of(const Value& from, std::span<const std::string_view> names, Reading& in);
// Which of a variant's alternatives the object says it is; the rest is forgiven when it does not say.
std::optional<std::size_t> tag_in(Fields& fields, std::string_view tag,
                                  std::span<const std::string_view> names, Reading& in);
// Nothing at all, with the fault named, when it is no array or no object.
std::vector<const Value*> items_of(const Value& from, Reading& in);
std::vector<std::pair<std::string_view, const Value*>> entries_of(const Value& from, Reading& in);
bool is_null(const Value& from);
void fault_too_long(std::size_t most, Reading& in);

}  // namespace minqiao::json
