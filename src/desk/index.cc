#include "desk/index.h"

#include "desk/reading.h"
#include "finding/files.h"
#include "finding/index.h"
#include "finding/repeats.h"

namespace minqiao {

namespace {

void add_text(MatterTexts& texts, const Content& content) {
    if (content.value) texts.texts.push_back(*content.value);
}

void add_texts(MatterTexts& texts, const Petition& petition) {
    texts.numbers.push_back(petition.number);
    add_text(texts, petition.subject);
    add_text(texts, petition.text);
    for (const Content& request : petition.requests) add_text(texts, request);
}

// A petition is found where it is now and nowhere else: that matter may be sealed.
void index_anew(Transaction& from, Transaction& into, const MatterFile& file, const Office& office) {
    drop_matter(into, file.key);
    drop_persons(into, file.key);
    const PetitionsRead read = read_petitions(from, file);
    MatterTexts texts;
    texts.numbers = {file.matter.number};
    for (const Petition& petition : read.petitions) {
        add_texts(texts, petition);
        index_persons(into, file.key, petition, office.index_key);
    }
    for (const Act& act : read.supplements) add_text(texts, std::get<Supplement>(act.body).text);
    index_matter(into, file.key, texts);
}

}  // namespace

bool indexes_anew(const ActBody& body) {
    return std::holds_alternative<Joining>(body) || std::holds_alternative<Joined>(body) ||
           std::holds_alternative<Separation>(body) || std::holds_alternative<Separated>(body) ||
           std::holds_alternative<Correction>(body);
}

void index_last_act(Transaction& from, Transaction& into, const MatterFile& file, const Office& office) {
    const Act& act = file.acts.back();
    if (indexes_anew(act.body)) {
        index_anew(from, into, file, office);
    } else if (const auto* registration = std::get_if<Registration>(&act.body)) {
        MatterTexts texts;
        texts.numbers = {file.matter.number};
        add_texts(texts, registration->petition);
        index_matter(into, file.key, texts);
        index_files(into, file.key, registration->petition.id, registration->petition.file_ids);
        index_persons(into, file.key, registration->petition, office.index_key);
    } else if (const auto* supplement = std::get_if<Supplement>(&act.body)) {
        MatterTexts texts;
        add_text(texts, supplement->text);
        index_matter(into, file.key, texts);
        index_files(into, file.key, supplement->petition_id, supplement->file_ids);
    } else if (const auto* service = std::get_if<Service>(&act.body)) {
        // By whichever of its petitions: the file opens with the matter where that one is.
        if (service->file_ids && !file.matter.petitions.empty())
            index_files(into, file.key, file.matter.petitions.front().id, *service->file_ids);
    }
    // Nobody who accuses is to be found by a mark of the person.
    if (file.matter.is_accusation()) drop_persons(into, file.key);
}

}  // namespace minqiao
