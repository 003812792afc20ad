#include "finding/search.h"

#include <algorithm>
#include <array>
#include <limits>

#include "finding/cursor.h"
#include "finding/folding.h"
#include "finding/index.h"
#include "finding/sight_sql.h"
#include "store/query.h"

namespace minqiao {

namespace {

// So many rows are read through before the index of words is asked: complete for an officer who sees no
// more, and a page of any common word at once.
constexpr std::int64_t walked_max = 2000;
static_assert(walked_max >= texts_unindexed_max);
constexpr std::size_t terms_per_word_max = 6;

struct Statements {
    std::string among_sights, recent, indexed, is_seen;
};

// What the databases say differently.
struct Saying {
    std::string has;   // the function that finds a text in a text; an empty one is found everywhere
    std::string join;  // its left side first, where that can be said
    std::string hits;  // the matters which have the terms, up to "where"
    std::string newest_hits;
};

Statements statements(const Saying& saying) {
    std::string words = " and f.subject <> :numbered";
    for (const char* word : {":w0", ":w1", ":w2", ":w3", ":w4", ":w5", ":w6", ":w7"})
        words += " and " + saying.has + "(f.text, " + word + ") > 0";
    const std::string newest = " order by f.subject desc limit :wanted";
    return {
        // Few sights lead to their texts. The sum keeps the planner from reading the sights by subject.
        "with seen as materialized (select s.jurisdiction, s.subject from docket_sights s"
        " where s.subject + 0 < :below and" +
            std::string(sight_is_good) + ") select distinct f.subject from seen " + saying.join +
            " finding_texts f on f.subject = seen.subject and f.jurisdiction = seen.jurisdiction where true" +
            words + newest,
        "select f.subject from finding_texts f where f.jurisdiction = :here and f.subject < :below"
        " and f.subject >= :from and" +
            std::string(text_is_in_sight) + words + newest,
        saying.hits + " and" + text_is_in_sight + words + saying.newest_hits,
        "select f.subject from finding_texts f where f.jurisdiction = :here and f.subject = :subject and" +
            std::string(text_is_in_sight),
    };
}

const Statements& statements_for(Dialect dialect) {
    // FTS5 gives its hits newest first and is asked for no more than are wanted.
    static const Statements sqlite =
        statements({"instr", "cross join",
                    "select f.subject from finding_words h cross join finding_texts f on f.subject = h.rowid"
                    " and f.jurisdiction = :here where h.finding_words match :q and h.rowid < :below",
                    " order by h.rowid desc limit :wanted"});
    // Nothing but the terms may lead PostgreSQL into the words, hence '' and 0; the hits are put in order
    // before their texts are read.
    static const Statements postgres = statements(
        {"strpos", "join",
         "select f.subject from (select jurisdiction, subject from finding_words"
         " where jurisdiction || '' = :here and terms @@ cast(:q as tsquery) and subject + 0 < :below"
         " order by subject desc offset 0) h join finding_texts f on f.jurisdiction = h.jurisdiction"
         " and f.subject = h.subject where true",
         " order by h.subject desc limit :wanted"});
    return dialect == Dialect::sqlite ? sqlite : postgres;
}

// The terms of one word: all of a short one, some of a long one.
std::vector<std::string> narrowing_terms(const std::u32string& word) {
    if (word.size() == 1) return {term(word)};
    std::vector<std::string> terms;
    const std::size_t pairs = word.size() - 1;
    const std::size_t taken = std::min(pairs, terms_per_word_max);
    for (std::size_t i = 0; i < taken; ++i) {
        const std::size_t at = taken == 1 ? 0 : i * (pairs - 1) / (taken - 1);
        terms.push_back(term(std::u32string_view(word).substr(at, 2)));
    }
    return terms;
}

std::string index_query_of(const std::vector<std::u32string>& words, Dialect dialect) {
    const bool is_sqlite = dialect == Dialect::sqlite;
    const std::string quote = is_sqlite ? "\"" : "'";
    std::string query;
    for (const std::u32string& word : words) {
        for (const std::string& each_term : narrowing_terms(word)) {
            if (!query.empty()) query += is_sqlite ? " AND " : " & ";
            query += quote + each_term + quote;
            if (word.size() == 1) query += is_sqlite ? "*" : ":*";  // a letter begins all its pairs
        }
    }
    return query;
}

class Search {
public:
    Search(Transaction& tx, const Seeker& seeker, const std::vector<std::u32string>& words)
        : tx_(tx),
          seeker_(seeker),
          sql_(statements_for(tx.dialect())),
          index_query_(index_query_of(words, tx.dialect())) {
        for (std::size_t i = 0; i < words.size(); ++i) words_.at(i) = utf8(words[i]);
    }

    std::optional<std::int64_t> numbered(std::string_view query) {
        std::optional<std::int64_t> found;
        each<std::int64_t>(
            tx_,
            "select subject from finding_numbers where jurisdiction = :j and number = :n order by subject",
            [&](std::int64_t subject) {
                if (!found && is_seen(subject)) found = subject;
            },
            seeker_.jurisdiction, utf8(fold(query).letters));
        numbered_ = found.value_or(0);
        return found;
    }

    std::vector<std::int64_t> run(std::int64_t below, std::int64_t wanted) {
        if (wanted <= 0) return {};
        if (sees_few()) return subjects(sql_.among_sights, wanted, below);
        const std::int64_t from = walk_end(below);
        auto found = subjects(sql_.recent, wanted, seeker_.jurisdiction, below, from);
        if (std::int64_t(found.size()) == wanted || from == 0) return found;
        const auto missing = wanted - std::int64_t(found.size());
        for (const std::int64_t subject :
             subjects(sql_.indexed, missing, seeker_.jurisdiction, index_query_, from))
            found.push_back(subject);
        return found;
    }

private:
    bool is_seen(std::int64_t subject) {
        return one<std::int64_t>(tx_, sql_.is_seen, seeker_.jurisdiction, subject, seeker_.organ,
                                 seeker_.role, seeker_.jurisdiction, seeker_.officer, seeker_.now,
                                 seeker_.officer)
            .has_value();
    }

    bool sees_few() {
        return one<std::int64_t>(tx_,
                                 "select count(*) from (select 1 from docket_sights where organ = :o and"
                                 " role = :r limit :most) as counted",
                                 seeker_.organ, seeker_.role, walked_max + 1) <= walked_max;
    }

    // The oldest of the next rows to be walked through; 0 when there are no more after them.
    std::int64_t walk_end(std::int64_t below) {
        return one<std::int64_t>(tx_,
                                 "select subject from finding_texts where jurisdiction = :j and"
                                 " subject < :below order by subject desc limit 1 offset :most",
                                 seeker_.jurisdiction, below, walked_max)
            .value_or(0);
    }

    template <class... Before>
    std::vector<std::int64_t> subjects(const std::string& sql, std::int64_t wanted, const Before&... before) {
        std::vector<std::int64_t> found;
        const auto& w = words_;
        each<std::int64_t>(
            tx_, sql, [&](std::int64_t subject) { found.push_back(subject); }, before..., seeker_.organ,
            seeker_.role, seeker_.jurisdiction, seeker_.officer, seeker_.now, seeker_.officer, numbered_,
            w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], wanted);
        return found;
    }

    Transaction& tx_;
    const Seeker& seeker_;
    const Statements& sql_;
    std::array<std::string, 8> words_;
    std::string index_query_;
    std::int64_t numbered_ = 0;
};

}  // namespace

std::optional<FoundMatters> search(Transaction& tx, const Seeker& seeker, std::string_view query,
                                   const std::optional<std::string>& cursor, int limit) {
    const auto below = cursor ? number_of_cursor(*cursor) : std::numeric_limits<std::int64_t>::max();
    if (!below) return std::nullopt;
    const auto words = words_of(query);
    FoundMatters found;
    if (words.empty() || limit <= 0) return found;

    Search asked(tx, seeker, words);
    const auto numbered = asked.numbered(query);
    if (numbered && !cursor) {
        found.subjects.push_back(*numbered);
        found.next_cursor = std::to_string(std::numeric_limits<std::int64_t>::max());
        return found;
    }
    // One more than is shown tells whether there is a next page.
    found.subjects = asked.run(*below, std::int64_t(limit) + 1);
    if (found.subjects.size() > std::size_t(limit)) {
        found.subjects.pop_back();
        found.next_cursor = std::to_string(found.subjects.back());
    }
    return found;
}

}  // namespace minqiao
