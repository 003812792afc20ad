#include "desk/masking.h"

#include "base/text.h"
#include "json/describe.h"

namespace minqiao {

namespace {

bool is_masked(Shown shown) {
    return shown == Shown::masked || shown == Shown::on_request;
}

std::string masked(Field field, const std::string& value) {
    switch (field) {
        case Field::name:
            return masked_name(value);
        case Field::id_number:
            return masked_id_number(value);
        case Field::phone:
            return masked_phone(value);
        default:
            return masked_address(value);
    }
}

void show(Identity& kept, Field field, Shown shown) {
    if (!kept.value || shown == Shown::whole) return;
    if (is_masked(shown))
        kept.value = masked(field, *kept.value);
    else
        kept.value.reset();
}

void show(std::optional<Identity>& kept, Field field, Shown shown) {
    if (!kept) return;
    show(*kept, field, shown);
    if (shown != Shown::whole && !is_masked(shown)) kept.reset();
}

// What the petitioner said, and the papers that came with it.
void show(Content& words, Shown shown) {
    if (shown != Shown::whole) words.value.reset();
}

void show(std::optional<Content>& words, Shown shown) {
    if (shown != Shown::whole) words.reset();
}

template <class List>
void show_list(List& list, Shown shown) {
    if (shown != Shown::whole) list = {};
}

class Mask {
public:
    explicit Mask(const Showing& showing) : showing_(showing) {}

    template <class Body>
    void operator()(Body&) const {}

    void operator()(Registration& act) const { mask(act.petition, showing_); }

    void operator()(Correction& act) const {
        for (auto& [path, kept] : act.personal) {
            const Field field = field_at(path);
            show(kept, field, showing_.of(field, act.petition_id));
        }
        if (showing_.of(Field::text, act.petition_id) != Shown::whole) act.fields.erase("text");
        if (showing_.of(Field::words, act.petition_id) != Shown::whole)
            std::erase_if(act.fields, [](const auto& field) {
                return field.first == "subject" || field.first.starts_with("requests");
            });
        show_list(act.complained_of, showing_.of(Field::complained_of, act.petition_id));
    }

    void operator()(Supplement& act) const {
        const Shown shown = showing_.of(Field::text, act.petition_id);
        show(act.text, shown);
        show_list(act.file_ids, shown);
        show_list(act.complained_of, showing_.of(Field::complained_of, act.petition_id));
    }

    void operator()(Service& act) const {
        if (showing_.of(Field::text) != Shown::whole) act.file_ids.reset();
    }

    // Why somebody wants to know, and why not, is talk among officers.
    void operator()(UnsealingRequest& act) const { show(act.reason, showing_.of(Field::note)); }
    void operator()(UnsealingRefusal& act) const { show(act.reason, showing_.of(Field::note)); }

    void operator()(Rating& act) const { show(act.text, showing_.of(Field::text)); }
    void operator()(Withdrawal& act) const { show(act.reason, showing_.of(Field::text)); }
    void operator()(ReexaminationRequest& act) const { show(act.reason, showing_.of(Field::text)); }
    void operator()(FinalReviewRequest& act) const { show(act.reason, showing_.of(Field::text)); }

private:
    static Field field_at(const std::string& path) {
        for (const Field field : {Field::name, Field::id_number, Field::phone})
            if (path.ends_with("." + json::enum_text(field))) return field;
        return Field::address;
    }

    const Showing& showing_;
};

void mask(Petitioner& person, PetitionId petition, const Showing& showing) {
    show(person.name, Field::name, showing.of(Field::name, petition));
    show(person.id_number, Field::id_number, showing.of(Field::id_number, petition));
    show(person.phone, Field::phone, showing.of(Field::phone, petition));
    show(person.address, Field::address, showing.of(Field::address, petition));
}

std::string middle_hidden(const std::string& text, std::size_t first, std::size_t last) {
    if (text.size() <= first + last) return std::string(text.size(), '*');
    return text.substr(0, first) + std::string(text.size() - first - last, '*') +
           text.substr(text.size() - last);
}

}  // namespace

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
    // A short address has little to hide behind.
    return first_letters(address, std::min<std::size_t>(6, letters_in(address) / 2)) + "****";
}

void mask(Petition& petition, const Showing& showing) {
    for (Petitioner& person : petition.petitioners) mask(person, petition.id, showing);
    if (petition.represented) mask(*petition.represented, petition.id, showing);
    const Shown shown = showing.of(Field::text, petition.id);
    show(petition.text, shown);
    // Who lists no requests asks for what the text says.
    if (petition.requests.empty() && shown == Shown::whole) petition.requests.push_back(petition.text);
    if (showing.of(Field::words, petition.id) != Shown::whole) {
        petition.subject.value.reset();
        petition.requests.clear();
    }
    show_list(petition.file_ids, shown);
    show_list(petition.complained_of, showing.of(Field::complained_of, petition.id));
}

void mask(Act& act, const Showing& showing) {
    std::visit(Mask(showing), act.body);
    show(act.note, showing.of(Field::note));
}

}  // namespace minqiao
