#include "finding/repeats.h"

#include <algorithm>
#include <map>
#include <set>

#include "finding/folding.h"
#include "finding/index.h"
#include "finding/likeness.h"
#include "finding/persons.h"
#include "finding/sight_sql.h"
#include "store/query.h"

namespace minqiao {

namespace {

constexpr std::size_t answered_max = 10;
constexpr std::size_t compared_max = 40;
constexpr std::int64_t found_per_trait_max = 20;
constexpr std::int64_t learned_texts = 300;
static_assert(learned_texts >= texts_unindexed_max);
constexpr std::size_t probed_pairs_max = 16;
constexpr double overlap_min = 0.15;

// What each reason alone would make of the score. Together: 1 - (1 - a)(1 - b)…, so every further
// reason raises it and nothing passes 1.
constexpr double by_id_number = 0.6;
constexpr double by_phone = 0.45;
constexpr double by_name = 0.15;
constexpr double by_place = 0.3;  // beside the same name
constexpr double by_words = 0.8;  // times the overlap

const Wording same_id_number{"身份证号相同", "Same identity number"};
const Wording same_phone{"电话相同", "Same telephone"};
const Wording same_name{"姓名相同", "Same name"};
const Wording same_place{"所在地区相同", "Same place"};
const Wording same_words{"共同词语：", "Shared words: "};

struct Candidate {
    std::set<PersonTrait> traits;
    int shared_pairs = 0;
};

std::string asked_text_of(const Petition& asked) {
    // The full stop keeps words from growing over the end of a text.
    std::string text = asked.subject.text();
    for (const Content& request : asked.requests) text += "。" + request.text();
    return text + "。" + asked.text.text();
}

std::vector<std::u32string> names_of(const Petition& asked) {
    std::vector<std::u32string> names;
    const auto add = [&](const Petitioner& petitioner) {
        for (const auto* value : {&petitioner.name, petitioner.address ? &*petitioner.address : nullptr}) {
            std::u32string folded = value ? fold(value->text()).letters : U"";
            if (!folded.empty()) names.push_back(std::move(folded));
        }
    };
    for (const Petitioner& petitioner : asked.petitioners) add(petitioner);
    if (asked.represented) add(*asked.represented);
    return names;
}

class Repeats {
public:
    Repeats(Transaction& tx, const Seeker& seeker, const Petition& asked)
        : tx_(tx), seeker_(seeker), text_(asked_text_of(asked)), names_(names_of(asked)) {}

    void find_persons(const std::vector<PersonKey>& keys) {
        static const std::string sql =
            std::string(
                "select distinct f.subject from finding_keys f where f.jurisdiction = :j and"
                " f.key = :k and") +
            text_is_in_sight + " order by f.subject desc limit :most";
        for (const PersonKey& key : keys)
            for (const std::int64_t subject : subjects(sql, seeker_.jurisdiction, key.key))
                candidates_[subject].traits.insert(key.trait);
    }

    void find_words() {
        // Which words are rare is learnt from all of the newest texts; compared are those in sight.
        static const std::string sql = std::string("select f.subject, f.text, case when") + text_is_in_sight +
                                       " then 1 else 0 end from finding_texts f where f.jurisdiction = :j"
                                       " order by f.subject desc limit :most";
        std::vector<std::pair<std::int64_t, std::u32string>> recent;
        each<std::int64_t, std::string, bool>(
            tx_, sql,
            [&](std::int64_t subject, const std::string& text, bool is_in_sight) {
                std::u32string letters = letters_of(text);
                text_.learn(letters);
                if (is_in_sight) recent.emplace_back(subject, std::move(letters));
            },
            seeker_.organ, seeker_.role, seeker_.jurisdiction, seeker_.officer, seeker_.now, seeker_.officer,
            seeker_.jurisdiction, learned_texts);
        const auto pairs = text_.rarest_pairs(probed_pairs_max);
        for (const std::u32string& pair : pairs)
            for (const std::int64_t subject : subjects_with(term(pair))) ++candidates_[subject].shared_pairs;
        for (const auto& [subject, letters] : recent) {
            const auto shared = std::ranges::count_if(
                pairs, [&](const std::u32string& pair) { return letters.find(pair) != letters.npos; });
            if (shared > 0) candidates_[subject].shared_pairs = int(shared);
        }
    }

    std::vector<Likeness> judged(Language language) const {
        std::vector<Likeness> found;
        for (const auto& [subject, candidate] : worth_comparing()) {
            Likeness likeness = judge(subject, *candidate, language);
            if (!likeness.reasons.empty()) found.push_back(std::move(likeness));
        }
        std::ranges::sort(found, [](const Likeness& one, const Likeness& other) {
            return one.score != other.score ? one.score > other.score : one.subject > other.subject;
        });
        if (found.size() > answered_max) found.resize(answered_max);
        return found;
    }

private:
    template <class... Before>
    std::vector<std::int64_t> subjects(const std::string& sql, const Before&... before) const {
        std::vector<std::int64_t> found;
        each<std::int64_t>(
            tx_, sql, [&](std::int64_t subject) { found.push_back(subject); }, before..., seeker_.organ,
            seeker_.role, seeker_.jurisdiction, seeker_.officer, seeker_.now, seeker_.officer,
            found_per_trait_max);
        return found;
    }

    std::vector<std::int64_t> subjects_with(const std::string& wanted) const {
        static const std::string sqlite =
            std::string(
                "select f.subject from finding_words h cross join finding_texts f"
                " on f.subject = h.rowid and f.jurisdiction = :j where h.finding_words match :q and") +
            text_is_in_sight + " order by h.rowid desc limit :most";
        static const std::string postgres =
            std::string(
                "with f as materialized (select jurisdiction, subject from finding_words"
                " where jurisdiction || '' = :j and terms @@ cast(:q as tsquery))"
                " select f.subject from f where") +
            text_is_in_sight + " order by f.subject desc limit :most";
        if (tx_.dialect() == Dialect::sqlite)
            return subjects(sqlite, seeker_.jurisdiction, '"' + wanted + '"');
        return subjects(postgres, seeker_.jurisdiction, '\'' + wanted + '\'');
    }

    std::vector<std::pair<std::int64_t, const Candidate*>> worth_comparing() const {
        std::vector<std::pair<std::int64_t, const Candidate*>> chosen;
        for (const auto& [subject, candidate] : candidates_) chosen.emplace_back(subject, &candidate);
        std::ranges::stable_sort(chosen, [](const auto& one, const auto& other) {
            return std::tuple(one.second->traits.size(), one.second->shared_pairs, one.first) >
                   std::tuple(other.second->traits.size(), other.second->shared_pairs, other.first);
        });
        if (chosen.size() > compared_max) chosen.resize(compared_max);
        return chosen;
    }

    Likeness judge(std::int64_t subject, const Candidate& candidate, Language language) const {
        Likeness likeness{subject, 0, {}};
        double unlike = 1;
        const auto give = [&](double part, const char* kind, std::string text) {
            unlike *= 1 - part;
            likeness.reasons.push_back({kind, std::move(text)});
        };
        const auto& traits = candidate.traits;
        if (traits.contains(PersonTrait::id_number))
            give(by_id_number, "id_number", same_id_number.in(language));
        if (traits.contains(PersonTrait::phone)) give(by_phone, "phone", same_phone.in(language));
        if (traits.contains(PersonTrait::name)) give(by_name, "name", same_name.in(language));
        if (traits.contains(PersonTrait::name_and_place)) give(by_place, "place", same_place.in(language));

        const auto text =
            one<std::string>(tx_, "select text from finding_texts where jurisdiction = :j and subject = :s",
                             seeker_.jurisdiction, subject);
        const std::u32string letters = letters_of(text.value_or(""));
        const double overlap = text_.overlap(letters);
        if (overlap >= overlap_min) {
            const std::string words = listed(text_.shared_words(letters, names_), language);
            if (!words.empty()) give(by_words * overlap, "words", same_words.in(language) + words);
        }
        likeness.score = 1 - unlike;
        return likeness;
    }

    static std::string listed(const std::vector<std::string>& words, Language language) {
        std::string text;
        for (const std::string& word : words) {
            if (!text.empty()) text += language == Language::zh ? "、" : ", ";
            text += word;
        }
        return text;
    }

    Transaction& tx_;
    const Seeker& seeker_;
    AskedText text_;
    std::vector<std::u32string> names_;
    std::map<std::int64_t, Candidate> candidates_;
};

}  // namespace

void index_persons(Transaction& tx, const SubjectKey& key, const Petition& petition,
                   std::string_view index_key) {
    if (petition.anonymous || petition.confidential || petition.kind == Kind::accusation) return;
    for (const PersonKey& person : person_keys(petition, index_key)) {
        execute(tx,
                "insert into finding_keys (jurisdiction, key, subject, petition) values (:j, :k, :s, :p)"
                " on conflict do nothing",
                key.jurisdiction, person.key, key.subject, petition.id.text());
    }
}

void drop_persons(Transaction& tx, const SubjectKey& key) {
    execute(tx, "delete from finding_keys where jurisdiction = :j and subject = :s", key.jurisdiction,
            key.subject);
}

std::vector<Likeness> similar(Transaction& tx, const Seeker& seeker, const Petition& asked,
                              std::string_view index_key, Language language) {
    Repeats repeats(tx, seeker, asked);
    // No history of a person who accuses.
    if (!asked.anonymous && asked.kind != Kind::accusation)
        repeats.find_persons(person_keys(asked, index_key));
    repeats.find_words();
    return repeats.judged(language);
}

}  // namespace minqiao
