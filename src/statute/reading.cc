// Reads the files of statutes/ and checks that they fit together: what a row names must exist, every
// row has both languages and a source, and the regulations follow each other without a gap.
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/text.h"
#include "json/decode.h"
#include "statute/statute.h"

namespace minqiao {

namespace {

struct WordRow {
    std::string id;
    std::string zh;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(WordRow, (), (id, zh, en))

struct WordsFile {
    std::vector<WordRow> words;
};
BOOST_DESCRIBE_STRUCT(WordsFile, (), (words))

struct PolicyFile {
    std::vector<Law> laws;
};
BOOST_DESCRIBE_STRUCT(PolicyFile, (), (laws))

// Longer than any clock could be; keeps a slip of the pen from running for centuries.
constexpr int days_max = 9999;

// Collects what is wrong with one file.
class Check {
public:
    Check(const NamedText& text, ReadingFaults& faults) : file_(text.file), faults_(faults) {}

    void that(bool holds, const std::string& path, const char* rule) {
        if (!holds) faults_.push_back({file_, path, rule});
    }
    void both(const Wording& wording, const std::string& path) {
        that(!is_blank(wording.zh), path + ".zh", "is not empty");
        that(!is_blank(wording.en), path + ".en", "is not empty");
    }
    // False, with the fault named, for what came before.
    template <class Key>
    void once(std::set<Key>& seen, const Key& key, const std::string& path) {
        that(seen.insert(key).second, path, "stands once");
    }

    template <class T>
    T decode(std::string_view text) {
        auto read = json::decode<T>(text);
        if (read) return std::move(read).value();
        const auto& why = read.error();
        if (why.fields.empty()) faults_.push_back({file_, "", why.code + ": " + why.detail});
        for (const auto& field : why.fields)
            faults_.push_back({file_, field.name, field.code + ": " + field.detail});
        return {};
    }

private:
    std::string file_;
    ReadingFaults& faults_;
};

bool is_word(const std::string& id) {
    return !id.empty() && id.find('.') == std::string::npos;
}

void check_article(const Article& article, const std::string& law, const std::string& path, Check& check) {
    check.both(article.gist, path + ".gist");
    check.that(!is_blank(article.source), path + ".source", "is not empty");
    check.that(article.number > 0, path + ".number", "is 1 or more");
    check.that(article.id == law + "." + std::to_string(article.number), path + ".id",
               "is the law's id, a point and the number");
}

using Words = std::map<std::string, Wording, std::less<>>;

// Checks one regulation against itself and the words.
class RegulationCheck {
public:
    RegulationCheck(const Regulation& regulation, const std::vector<Law>& laws, const Words& words,
                    Check& check)
        : regulation_(regulation), laws_(laws), words_(words), check_(check) {}

    void run() {
        check_.that(is_word(regulation_.id), "id", "is a word without a point");
        check_.both(regulation_.name, "name");
        check_.that(!is_blank(regulation_.source), "source", "is not empty");
        check_.that(!regulation_.in_force_until || regulation_.in_force_from <= *regulation_.in_force_until,
                    "in_force_until", "is not before in_force_from");
        check_.that(regulation_.representatives_max > 0, "representatives_max", "is 1 or more");
        run_rules();
        each(regulation_.articles, "articles", &Article::id,
             [this](auto& row, auto& path) { check_article(row, regulation_.id, path, check_); });
        each(regulation_.clocks, "clocks", &Clock::id, [this](auto& row, auto& path) { run(row, path); });
        each(regulation_.kinds, "kinds", &KindRow::id, [this](auto& row, auto& path) { run(row, path); });
        each(regulation_.branches, "branches", &Branch::number,
             [this](auto& row, auto& path) { run(row, path); });
        each(regulation_.grounds, "grounds", &Ground::id, [this](auto& row, auto& path) { run(row, path); });
        each(regulation_.remedies, "remedies", &Remedy::id,
             [this](auto& row, auto& path) { run(row, path); });
    }

private:
    template <class Row, class Key>
    void each(const std::vector<Row>& rows, const char* name, Key Row::* key, const auto& rule) {
        std::set<Key> seen;
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const auto& row = rows[place];
            const auto path = row_path(name, place);
            check_.once(seen, row.*key, path);
            check_.that(!is_blank(row.source), path + ".source", "is not empty");
            if constexpr (requires { row.article; })
                check_.that(is_article(row.article), path + ".article",
                            "is an article of this regulation or of a law");
            if constexpr (requires { row.name; }) check_.both(row.name, path + ".name");
            rule(row, path);
        }
    }

    void run(const Clock& clock, const std::string& path) {
        const bool has_days = clock.length == Length::fixed || clock.length == Length::at_most;
        check_.that(clock.days.has_value() == has_days, path + ".days",
                    "is there when length is fixed or at_most, and only then");
        check_.that(!clock.days || (*clock.days > 0 && *clock.days <= days_max), path + ".days",
                    "is a number of days from 1 to 9999");
        check_.that(words_.contains("event." + clock.starts_with), path + ".starts_with",
                    "is an event of the words");
        check_.that(words_.contains("event." + clock.ends_with), path + ".ends_with",
                    "is an event of the words");
        if (clock.moved_by) check_.both(*clock.moved_by, path + ".moved_by");
        if (clock.paper) check_.both(*clock.paper, path + ".paper");
        for (int branch : clock.branches)
            check_.that(regulation_.branch(branch) != nullptr, path + ".branches",
                        "are branches of this regulation");
    }

    bool is_article(const std::string& id) const {
        if (regulation_.article(id)) return true;
        return std::ranges::any_of(laws_, [&](const Law& law) {
            return std::ranges::find(law.articles, id, &Article::id) != law.articles.end();
        });
    }

    void run_rules() {
        for (const auto& [rule, article] : regulation_.rules)
            check_.that(is_article(article), "rules." + rule, "is an article of this regulation or of a law");
    }

    void run(const KindRow& kind, const std::string& path) { check_.both(kind.path, path + ".path"); }
    void run(const Branch& branch, const std::string& path) {
        check_.that(branch.number > 0, path + ".number", "is 1 or more");
    }
    void run(const Ground& ground, const std::string& path) {
        check_.that(!ground.id.empty(), path + ".id", "is not empty");
    }
    void run(const Remedy& remedy, const std::string& path) {
        const auto is_clock = [this](const std::string& id) { return regulation_.clock(id) != nullptr; };
        check_.that(is_clock(remedy.window_clock), path + ".window_clock", "is a clock of this regulation");
        check_.that(is_clock(remedy.decision_clock), path + ".decision_clock",
                    "is a clock of this regulation");
    }

    const Regulation& regulation_;
    const std::vector<Law>& laws_;
    const Words& words_;
    Check& check_;
};

Words read_words(const NamedText& text, ReadingFaults& faults) {
    Check check(text, faults);
    Words words;
    const auto file = check.decode<WordsFile>(text.text);
    for (std::size_t place = 0; place < file.words.size(); ++place) {
        const auto& [id, zh, en] = file.words[place];
        check.both({zh, en}, row_path("words", place));
        check.that(words.emplace(id, Wording{zh, en}).second, row_path("words", place), "stands once");
    }
    return words;
}

void check_law(const Law& law, const std::string& path, Check& check) {
    check.that(is_word(law.id), path + ".id", "is a word without a point");
    check.both(law.name, path + ".name");
    check.that(!law.in_force_until || law.in_force_from <= *law.in_force_until, path + ".in_force_until",
               "is not before in_force_from");
    check.that(!is_blank(law.source), path + ".source", "is not empty");
    std::set<std::string> articles;
    for (std::size_t row = 0; row < law.articles.size(); ++row) {
        const auto& article = law.articles[row];
        const auto in = path + row_path(".articles", row);
        check.once(articles, article.id, in);
        check_article(article, law.id, in, check);
        check.that(article.verified == Verified::no || article.read_on, in + ".read_on",
                   "is there when verified is yes");
    }
}

// A law stands in one file only.
std::vector<Law> read_policies(const std::vector<NamedText>& texts, ReadingFaults& faults) {
    std::vector<Law> laws;
    std::set<std::string> seen;
    for (const auto& text : texts) {
        Check check(text, faults);
        auto file = check.decode<PolicyFile>(text.text);
        for (std::size_t place = 0; place < file.laws.size(); ++place) {
            check.once(seen, file.laws[place].id, row_path("laws", place));
            check_law(file.laws[place], row_path("laws", place), check);
            laws.push_back(std::move(file.laws[place]));
        }
    }
    return laws;
}

void check_categories(const std::vector<Category>& categories, const Category* parent, const std::string& in,
                      std::set<std::string>& seen, Check& check) {
    for (std::size_t place = 0; place < categories.size(); ++place) {
        const auto& category = categories[place];
        const auto path = in + row_path(parent ? ".children" : "categories", place);
        check.once(seen, category.id, path);
        check.both(category.name, path + ".name");
        if (parent != nullptr) {
            check.that(category.id.starts_with(parent->id + "."), path + ".id",
                       "begins with its parent's id and a point");
            check.that(category.children.empty(), path + ".children", "has two levels only");
        } else {
            check_categories(category.children, &category, path, seen, check);
        }
    }
}

Classification read_classification(const NamedText& text, ReadingFaults& faults) {
    Check check(text, faults);
    auto classification = check.decode<Classification>(text.text);
    std::set<std::string> seen;
    check_categories(classification.categories, nullptr, "", seen, check);
    return classification;
}

Counting read_counting(const NamedText& text, ReadingFaults& faults) {
    Check check(text, faults);
    auto counting = check.decode<Counting>(text.text);
    check.that(counting.lamp.days >= 0 && counting.lamp.days <= days_max, "lamp.days",
               "is a number of days from 0 to 9999");
    check.that(counting.unsealed_days >= 0 && counting.unsealed_days <= days_max, "unsealed_days",
               "is a number of days from 0 to 9999");
    return counting;
}

// Oldest first; each begins on the day after the one before it ends.
void check_order(std::vector<Regulation>& regulations, ReadingFaults& faults) {
    std::ranges::sort(regulations, {}, &Regulation::in_force_from);
    std::set<std::string> seen;
    for (std::size_t place = 0; place < regulations.size(); ++place) {
        const auto& regulation = regulations[place];
        if (!seen.insert(regulation.id).second) faults.push_back({regulation.id, "id", "stands once"});
        if (place == 0) continue;
        const auto& ended = regulations[place - 1].in_force_until;
        if (!ended || ended->plus_days(1) != regulation.in_force_from)
            faults.push_back({regulation.id, "in_force_from", "follows the last day of the one before"});
    }
}

}  // namespace

Result<Statute, ReadingFaults> Statute::read(const StatuteTexts& texts) {
    ReadingFaults faults;
    Statute statute;
    statute.words_ = read_words(texts.words, faults);
    statute.laws_ = read_policies(texts.policies, faults);
    for (const auto& text : texts.regulations) {
        Check check(text, faults);
        statute.regulations_.push_back(check.decode<Regulation>(text.text));
        if (faults.empty())
            RegulationCheck(statute.regulations_.back(), statute.laws_, statute.words_, check).run();
    }
    for (const auto& text : texts.local_regulations) {
        if (!faults.empty()) break;
        auto local = read_local_regulation(text, statute.regulations_);
        if (!local) {
            std::ranges::move(local.error(), std::back_inserter(faults));
            continue;
        }
        statute.laws_.push_back(local->law);
        std::ranges::move(local->regulations, std::back_inserter(statute.local_regulations_));
    }
    statute.classification_ = read_classification(texts.categories, faults);
    statute.counting_ = read_counting(texts.counting, faults);
    if (statute.regulations_.empty()) faults.push_back({"statutes", "", "holds at least one regulation"});
    if (faults.empty()) check_order(statute.regulations_, faults);
    if (!faults.empty()) return faults;
    return statute;
}

}  // namespace minqiao
