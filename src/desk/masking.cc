#include "desk/masking.h"

#include "base/text.h"

namespace minqiao {

namespace {

void show(std::optional<Identity>& kept, Shown shown, std::string (*masked)(const std::string&)) {
    if (!kept) return;
    if (shown == Shown::left_out) {
        kept.reset();
    } else if (shown == Shown::masked && kept->value) {
        kept->value = masked(*kept->value);
    }
}

void show_name(Identity& name, Shown shown) {
    if (!name.value) return;
    if (shown == Shown::left_out) name.value.reset();
    if (shown == Shown::masked) name.value = masked_name(*name.value);
}

void mask(Petitioner& person, const IdentityRule& rule) {
    show_name(person.name, rule.name);
    show(person.id_number, rule.numbers, masked_id_number);
    show(person.phone, rule.numbers, masked_phone);
    show(person.address, rule.numbers, masked_address);
}

void mask(Correction& correction, const IdentityRule& rule) {
    for (auto& [path, kept] : correction.personal) {
        if (!kept.value) continue;
        const bool is_name = path.ends_with(".name");
        const Shown shown = is_name ? rule.name : rule.numbers;
        if (shown == Shown::left_out) kept.value.reset();
        if (shown != Shown::masked) continue;
        if (is_name)
            kept.value = masked_name(*kept.value);
        else if (path.ends_with(".id_number"))
            kept.value = masked_id_number(*kept.value);
        else if (path.ends_with(".phone"))
            kept.value = masked_phone(*kept.value);
        else
            kept.value = masked_address(*kept.value);
    }
}

std::string middle_hidden(const std::string& text, std::size_t first, std::size_t last) {
    if (text.size() <= first + last) return std::string(text.size(), '*');
    return text.substr(0, first) + std::string(text.size() - first - last, '*') +
           text.substr(text.size() - last);
}

}  // namespace

IdentityRule identity_rule(Role role, bool is_accusation) {
    using enum Shown;
    if (is_accusation) return {left_out, left_out, true};
    switch (role) {
        case Role::clerk:
            return {whole, whole, true};
        case Role::sorter:
            return {masked, left_out, true};
        case Role::handler:
            return {whole, masked, true};
        case Role::head:
            return {masked, left_out, true};
        case Role::reviewer:
            return {whole, masked, true};
        case Role::supervisor:
            return {masked, left_out, false};
        case Role::archivist:
            return {masked, left_out, true};
        case Role::discipline:
            return {masked, left_out, true};
        case Role::leader:
        case Role::writer:
        case Role::admin:
        case Role::security:
        case Role::auditor:
            return {left_out, left_out, false};
    }
    return {};
}

std::string masked_name(const std::string& name) {
    return first_letters(name, 1) + "**";
}
std::string masked_id_number(const std::string& number) {
    return middle_hidden(number, 3, 4);
}
std::string masked_phone(const std::string& phone) {
    return middle_hidden(phone, 3, 4);
}
std::string masked_address(const std::string& address) {
    return first_letters(address, 6) + "****";
}

void mask(Petition& petition, const IdentityRule& rule) {
    for (Petitioner& person : petition.petitioners) mask(person, rule);
    if (petition.represented) mask(*petition.represented, rule);
    if (!rule.shows_text) petition.text.value.reset();
}

void mask(Act& act, const IdentityRule& rule) {
    if (auto* registration = std::get_if<Registration>(&act.body)) mask(registration->petition, rule);
    if (auto* correction = std::get_if<Correction>(&act.body)) {
        mask(*correction, rule);
        if (!rule.shows_text) correction->fields.erase("text");
    }
}

}  // namespace minqiao
