#include "finding/persons.h"

#include <algorithm>

#include "base/digest.h"
#include "base/text.h"
#include "petitioner/identity_number.h"
#include "petitioner/phone.h"

namespace minqiao {

namespace {

constexpr std::size_t key_bytes = 16;
constexpr std::size_t county_digits = 6;  // of a division code

std::string normal_name(std::string_view name) {
    const std::string text = folded(name);
    std::string kept;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Middle dots and spaces are typed or left out at will.
        if (text[at] == ' ') continue;
        if (text.compare(at, 2, "·") == 0) {
            ++at;
            continue;
        }
        kept += text[at];
    }
    return kept;
}

// Before 1999 numbers had fifteen digits: no century, no check character.
std::string old_form(const std::string& id_number) {
    if (id_number.size() != 18 || id_number.compare(6, 2, "19") != 0) return id_number;
    return id_number.substr(0, 6) + id_number.substr(8, 9);
}

class Keys {
public:
    Keys(const Petition& petition, std::string_view index_key) : index_key_(index_key) {
        for (const auto& place : {petition.household_place, petition.residence_place, petition.place})
            if (place && place->size() >= county_digits) places_.push_back(place->substr(0, county_digits));
    }

    void person(const Petitioner& petitioner) {
        if (petitioner.id_number) {
            const std::string number = tidy_identity_number(petitioner.id_number->text());
            add(PersonTrait::id_number, "id_number", number);
            if (old_form(number).size() == 15) add(PersonTrait::id_number, "id_number_15", old_form(number));
        }
        if (petitioner.phone) {
            if (auto phone = tidy_phone(petitioner.phone->text())) {
                std::erase(*phone, '-');
                add(PersonTrait::phone, "phone", *phone);
            }
        }
        const std::string name = normal_name(petitioner.name.text());
        if (letters_in(name) < 2) return;
        add(PersonTrait::name, "name", name);
        for (const std::string& place : places_)
            add(PersonTrait::name_and_place, "name_and_place", name + '\0' + place);
    }

    std::vector<PersonKey> take() { return std::move(keys_); }

private:
    void add(PersonTrait trait, std::string_view kind, const std::string& value) {
        if (value.empty()) return;
        const Digest digest = hmac_sha256(index_key_, std::string(kind) + '\0' + value);
        std::string key = hex(bytes_of(digest).substr(0, key_bytes));
        const bool is_there = std::ranges::find(keys_, key, &PersonKey::key) != keys_.end();
        if (!is_there) keys_.push_back({trait, std::move(key)});
    }

    std::string_view index_key_;
    std::vector<std::string> places_;
    std::vector<PersonKey> keys_;
};

}  // namespace

std::vector<PersonKey> person_keys(const Petition& petition, std::string_view index_key) {
    Keys keys(petition, index_key);
    for (const Petitioner& petitioner : petition.petitioners) keys.person(petitioner);
    if (petition.represented) keys.person(*petition.represented);
    return keys.take();
}

}  // namespace minqiao
