#include "desk/index.h"

#include "finding/files.h"
#include "finding/index.h"
#include "finding/repeats.h"

namespace minqiao {

namespace {

void add_text(MatterTexts& texts, const Content& content) {
    if (content.value) texts.texts.push_back(*content.value);
}

MatterTexts texts_of(const Act& act, const Matter& matter) {
    MatterTexts texts;
    if (const auto* registration = std::get_if<Registration>(&act.body)) {
        const Petition& petition = registration->petition;
        texts.numbers = {matter.number, petition.number};
        add_text(texts, petition.subject);
        add_text(texts, petition.text);
        for (const Content& request : petition.requests) add_text(texts, request);
    } else if (const auto* supplement = std::get_if<Supplement>(&act.body)) {
        add_text(texts, supplement->text);
    } else if (const auto* correction = std::get_if<Correction>(&act.body)) {
        for (const auto& [name, text] : correction->fields) add_text(texts, text);
    } else if (std::holds_alternative<Separated>(act.body)) {
        texts.numbers = {matter.number, std::get<Separated>(act.body).petition.number};
    } else if (const auto* joined = std::get_if<Joined>(&act.body)) {
        for (const PetitionBrief& petition : joined->petitions) texts.numbers.push_back(petition.number);
    }
    return texts;
}

}  // namespace

void index_act(Transaction& tx, const SubjectKey& key, const Matter& matter, const Act& act,
               const Office& office) {
    const MatterTexts texts = texts_of(act, matter);
    if (!texts.numbers.empty() || !texts.texts.empty()) index_matter(tx, key, texts);
    if (const auto* registration = std::get_if<Registration>(&act.body))
        index_files(tx, key, registration->petition.id, registration->petition.file_ids);
    else if (const auto* supplement = std::get_if<Supplement>(&act.body))
        index_files(tx, key, supplement->petition_id, supplement->file_ids);
    // Nobody who accuses is to be found by a mark of the person.
    if (matter.is_accusation()) {
        drop_persons(tx, key);
    } else if (const auto* registration = std::get_if<Registration>(&act.body)) {
        index_persons(tx, key, registration->petition, office.index_key);
    }
}

}  // namespace minqiao
