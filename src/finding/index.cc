#include "finding/index.h"

#include <algorithm>

#include "finding/folding.h"
#include "store/query.h"

namespace minqiao {

namespace {

std::string terms_of(const std::string& folded) {
    return joined_terms(letters_of(folded));
}

std::optional<std::string> known_text(Transaction& tx, const SubjectKey& key) {
    return one<std::string>(tx, "select text from finding_texts where jurisdiction = :j and subject = :s",
                            key.jurisdiction, key.subject);
}

// SQLite writes the terms of whole blocks of subjects at once, when the first one of a later block comes:
// FTS5 closes a piece of its index at every savepoint, which costs more than the terms themselves.
// Until then search reads these few newest texts (`walked_max`, `learned_texts`).
std::int64_t indexed_below(std::optional<std::int64_t> newest) {
    return newest.value_or(0) / texts_unindexed_max * texts_unindexed_max;
}

void add_terms(Transaction& tx, const SubjectKey& key, const std::string& text) {
    if (tx.dialect() == Dialect::sqlite) {
        execute(tx, "insert into finding_words (rowid, terms) values (:s, :t)", key.subject, terms_of(text));
    } else {
        execute(tx,
                "insert into finding_words (jurisdiction, subject, terms)"
                " values (:j, :s, array_to_tsvector(string_to_array(:t, ' ')))",
                key.jurisdiction, key.subject, terms_of(text));
    }
}

// A contentless FTS5 table is told what it forgets.
void remove_terms(Transaction& tx, const SubjectKey& key, const std::string& text) {
    if (tx.dialect() == Dialect::sqlite) {
        execute(tx, "insert into finding_words (finding_words, rowid, terms) values ('delete', :s, :t)",
                key.subject, terms_of(text));
    } else {
        execute(tx, "delete from finding_words where jurisdiction = :j and subject = :s", key.jurisdiction,
                key.subject);
    }
}

std::optional<std::int64_t> newest_subject(Transaction& tx) {
    return one<std::optional<std::int64_t>>(tx, "select max(subject) from finding_texts").value();
}

void insert_text(Transaction& tx, const SubjectKey& key, const std::string& text) {
    const auto newest = tx.dialect() == Dialect::sqlite ? newest_subject(tx) : std::nullopt;
    execute(tx, "insert into finding_texts (text, jurisdiction, subject) values (:t, :j, :s)", text,
            key.jurisdiction, key.subject);
    if (tx.dialect() == Dialect::postgres || key.subject < indexed_below(newest)) {
        add_terms(tx, key, text);
        return;
    }
    const std::int64_t from = indexed_below(newest);
    const std::int64_t below = indexed_below(std::max(newest.value_or(0), key.subject));
    if (below == from) return;
    each<std::int64_t, std::string>(
        tx, "select subject, text from finding_texts where subject >= :from and subject < :below",
        [&](std::int64_t subject, const std::string& unindexed) {
            add_terms(tx, {key.jurisdiction, key.kind, subject}, unindexed);
        },
        from, below);
    execute(tx, "insert into finding_words (finding_words, rank) values ('merge', 64)");
}

void replace_text(Transaction& tx, const SubjectKey& key, const std::string& before,
                  const std::string& text) {
    if (tx.dialect() == Dialect::postgres || key.subject < indexed_below(newest_subject(tx))) {
        remove_terms(tx, key, before);
        add_terms(tx, key, text);
    }
    execute(tx, "update finding_texts set text = :t where jurisdiction = :j and subject = :s", text,
            key.jurisdiction, key.subject);
}

void add_numbers(Transaction& tx, const SubjectKey& key, const std::vector<std::string>& numbers) {
    for (const std::string& number : numbers) {
        execute(tx,
                "insert into finding_numbers (jurisdiction, number, subject) values (:j, :n, :s)"
                " on conflict do nothing",
                key.jurisdiction, utf8(fold(number).letters), key.subject);
    }
}

}  // namespace

void index_matter(Transaction& tx, const SubjectKey& key, const MatterTexts& added) {
    add_numbers(tx, key, added.numbers);
    const auto before = known_text(tx, key);
    std::string text = before.value_or("");
    for (const auto* list : {&added.numbers, &added.texts}) {
        for (const std::string& each_text : *list) {
            const std::string folded = utf8(fold(each_text).letters);
            // What is there already is not added twice.
            if (folded.empty() || ('\n' + text + '\n').find('\n' + folded + '\n') != text.npos) continue;
            if (!text.empty()) text += '\n';
            text += folded;
        }
    }
    if (!before)
        insert_text(tx, key, text);
    else if (text != *before)
        replace_text(tx, key, *before, text);
}

void drop_matter(Transaction& tx, const SubjectKey& key) {
    execute(tx, "delete from finding_numbers where jurisdiction = :j and subject = :s", key.jurisdiction,
            key.subject);
    // The row stays: what is indexed follows from the newest one.
    if (const auto text = known_text(tx, key)) replace_text(tx, key, *text, "");
}

}  // namespace minqiao
