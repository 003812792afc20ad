#include "json/schema.h"

#include "base/assertion.h"

namespace minqiao::json {

using boost::json::array;
using boost::json::object;
using boost::json::value;

bool Schemas::begins(const std::string& name, const std::type_info& type, Use use) {
    const bool is_asked = use == Use::asked;
    const auto [place, is_new] = known_.try_emplace(name, Known{type, is_asked});
    ASSERT_THAT(place->second.type == std::type_index(type),
                "two types share a schema name: give one json_name");
    if (is_new) return true;
    // Asked after it was only answered: made anew, stricter.
    const bool is_stricter = is_asked && !place->second.is_asked;
    place->second.is_asked = place->second.is_asked || is_asked;
    return is_stricter;
}

object Schemas::components() const {
    object components;
    for (const auto& [name, schema] : all_) components[name] = schema;
    return components;
}

value reference_to(const std::string& name) {
    return {{"$ref", "#/components/schemas/" + name}};
}

value text_schema(std::string_view format, std::string_view pattern) {
    object schema{{"type", "string"}};
    if (!format.empty()) schema["format"] = format;
    if (!pattern.empty()) schema["pattern"] = pattern;
    return schema;
}

value number_schema(const char* type, const char* format) {
    return {{"type", type}, {"format", format}};
}

value choice_schema(std::span<const std::string_view> names) {
    return {{"type", "string"}, {"enum", array(names.begin(), names.end())}};
}

value list_schema(value items) {
    return {{"type", "array"}, {"items", std::move(items)}};
}

value map_schema(value values) {
    return {{"type", "object"}, {"additionalProperties", std::move(values)}};
}

value nullable(value schema) {
    object& rules = schema.as_object();
    if (rules.empty()) return schema;
    value* type = rules.if_contains("type");
    if (!type) return {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
    if (type->is_string()) *type = array{*type, "null"};
    return schema;
}

value at_most(std::size_t most, value schema) {
    object& rules = schema.as_object();
    const value& type = rules.at("type");
    const value& first = type.is_array() ? type.get_array().front() : type;
    const char* rule = first == "array" ? "maxItems" : first == "object" ? "maxProperties" : "maxLength";
    rules[rule] = most;
    return schema;
}

void ObjectSchema::add(std::string_view name, value schema, bool must_be_there) {
    properties_[name] = std::move(schema);
    if (must_be_there) required_.emplace_back(name);
}

void ObjectSchema::add_tag(std::string_view name, const std::string& text) {
    add(name, {{"type", "string"}, {"const", text}}, true);
}

void ObjectSchema::choose(std::string_view tag, const std::vector<std::string>& tags,
                          const std::vector<std::string>& names) {
    object mapping;
    for (std::size_t place = 0; place < tags.size(); ++place) {
        one_of_.push_back(reference_to(names[place]));
        mapping[tags[place]] = "#/components/schemas/" + names[place];
    }
    discriminator_ = {{"propertyName", tag}, {"mapping", std::move(mapping)}};
}

value ObjectSchema::finish(bool is_closed) const {
    object schema{{"type", "object"}};
    if (!properties_.empty()) schema["properties"] = properties_;
    if (!required_.empty()) schema["required"] = required_;
    if (!one_of_.empty()) {
        schema["oneOf"] = one_of_;
        schema["discriminator"] = discriminator_;
    }
    // With alternatives the members of the chosen one must count as known.
    if (is_closed) schema[one_of_.empty() ? "additionalProperties" : "unevaluatedProperties"] = false;
    return schema;
}

}  // namespace minqiao::json
