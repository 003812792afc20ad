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
    bool is_judged = false;
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
            for (const std::int64_t subject :
                 subjects(sql, seeker_.jurisdiction, key.key, seeker_.organ, seeker_.role,
                          seeker_.jurisdiction, seeker_.officer, seeker_.now, seeker_.officer))
                candidates_[subject].traits.insert(key.trait);
    }

    // Which words are rare is learnt from the newest texts, whoever may see them. What shares rare words is
    // looked at first and only then asked for sight, which costs more than finding it.
    void find_words() {
        static const std::string sql =
            "select f.subject, f.text from finding_texts f where f.jurisdiction = :j"
            " order by f.subject desc limit :most";
        std::vector<std::int64_t> newest;
        std::vector<std::u32string> texts;
        each<std::int64_t, std::string>(
            tx_, sql,
            [&](std::int64_t subject, const std::string& text) {
                newest.push_back(subject);
                texts.push_back(letters_of(text));
            },
            seeker_.jurisdiction, learned_texts);
        text_.learn(texts);
        pairs_ = text_.rarest_pairs(probed_pairs_max);
        for (const std::u32string& pair : pairs_) {
            // Then the newest that have it are among those read already.
            if (text_.learned_with(pair) >= found_per_trait_max) {
                is_cut_short_ = true;
                continue;
            }
            const auto found = subjects_with(pair, "");
            for (const std::int64_t subject : found) ++candidates_[subject].shared_pairs;
            is_cut_short_ |= std::ssize(found) == found_per_trait_max;
        }
        for (std::size_t place = 0; place < newest.size(); ++place) {
            const int shared = text_.shared_with(place, pairs_);
            if (shared > 0) candidates_[newest[place]].shared_pairs = shared;
        }
    }

    std::vector<Likeness> judged(Language language) {
        judge_worthiest(language);
        // What the seeker may not see has taken the places of what the seeker may.
        if (compared_ < compared_max && is_any_unseen_ && is_cut_short_) {
            for (const std::u32string& pair : pairs_)
                for (const std::int64_t subject :
                     subjects_with(pair, text_is_in_sight, seeker_.organ, seeker_.role, seeker_.jurisdiction,
                                   seeker_.officer, seeker_.now, seeker_.officer))
                    ++candidates_[subject].shared_pairs;
            judge_worthiest(language);
        }
        std::ranges::sort(found_, [](const Likeness& one, const Likeness& other) {
            return one.score != other.score ? one.score > other.score : one.subject > other.subject;
        });
        if (found_.size() > answered_max) found_.resize(answered_max);
        return std::move(found_);
    }

private:
    template <class... Values>
    std::vector<std::int64_t> subjects(const std::string& sql, const Values&... values) const {
        std::vector<std::int64_t> found;
        each<std::int64_t>(
            tx_, sql, [&](std::int64_t subject) { found.push_back(subject); }, values...,
            found_per_trait_max);
        return found;
    }

    // The newest with this pair of letters; `sight` is empty or text_is_in_sight, then with its values.
    template <class... Values>
    std::vector<std::int64_t> subjects_with(const std::u32string& pair, std::string_view sight,
                                            const Values&... values) const {
        const std::string seen = sight.empty() ? "" : " and" + std::string(sight);
        if (tx_.dialect() == Dialect::sqlite)
            return subjects(
                "select f.subject from finding_words h cross join finding_texts f"
                " on f.subject = h.rowid and f.jurisdiction = :j where h.finding_words match :q" +
                    seen + " order by h.rowid desc limit :most",
                seeker_.jurisdiction, '"' + term(pair) + '"', values...);
        return subjects(
            "with f as materialized (select jurisdiction, subject from finding_words"
            " where jurisdiction || '' = :j and terms @@ cast(:q as tsquery))"
            " select f.subject from f where true" +
                seen + " order by f.subject desc limit :most",
            seeker_.jurisdiction, '\'' + term(pair) + '\'', values...);
    }

    // Those not looked at yet, the worthiest first.
    std::vector<std::int64_t> worth_comparing() const {
        std::vector<std::pair<std::int64_t, const Candidate*>> chosen;
        for (const auto& [subject, candidate] : candidates_)
            if (!candidate.is_judged) chosen.emplace_back(subject, &candidate);
        std::ranges::stable_sort(chosen, [](const auto& one, const auto& other) {
            return std::tuple(one.second->traits.size(), one.second->shared_pairs, one.first) >
                   std::tuple(other.second->traits.size(), other.second->shared_pairs, other.first);
        });
        std::vector<std::int64_t> subjects;
        for (const auto& [subject, candidate] : chosen) subjects.push_back(subject);
        return subjects;
    }

    void judge_worthiest(Language language) {
        for (const std::int64_t subject : worth_comparing()) {
            if (compared_ == compared_max) return;
            Candidate& candidate = candidates_[subject];
            candidate.is_judged = true;
            const auto text = text_in_sight(subject);
            is_any_unseen_ |= !text;
            if (!text) continue;
            ++compared_;
            Likeness likeness = judge(subject, candidate, *text, language);
            if (!likeness.reasons.empty()) found_.push_back(std::move(likeness));
        }
    }

    std::optional<std::string> text_in_sight(std::int64_t subject) const {
        static const std::string sql =
            std::string(
                "select f.text from finding_texts f where f.jurisdiction = :j and f.subject = :s and") +
            text_is_in_sight;
        return one<std::string>(tx_, sql, seeker_.jurisdiction, subject, seeker_.organ, seeker_.role,
                                seeker_.jurisdiction, seeker_.officer, seeker_.now, seeker_.officer);
    }

    Likeness judge(std::int64_t subject, const Candidate& candidate, const std::string& text,
                   Language language) const {
        Likeness likeness{subject, 0, {}};
        double unlike = 1;
        const auto give = [&](double part, const char* kind, std::string told) {
            unlike *= 1 - part;
            likeness.reasons.push_back({kind, std::move(told)});
        };
        const auto& traits = candidate.traits;
        if (traits.contains(PersonTrait::id_number))
            give(by_id_number, "id_number", same_id_number.in(language));
        if (traits.contains(PersonTrait::phone)) give(by_phone, "phone", same_phone.in(language));
        if (traits.contains(PersonTrait::name)) give(by_name, "name", same_name.in(language));
        if (traits.contains(PersonTrait::name_and_place)) give(by_place, "place", same_place.in(language));

        const std::u32string letters = letters_of(text);
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
    std::vector<std::u32string> pairs_;  // of letters, rare ones of the asked text
    std::map<std::int64_t, Candidate> candidates_;
    bool is_cut_short_ = false;   // more texts have such a pair than were looked at
    bool is_any_unseen_ = false;  // a candidate is out of the seeker's sight
    std::size_t compared_ = 0;
    std::vector<Likeness> found_;
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
