#include "finding/tables.h"

#include <array>

namespace minqiao {

namespace {

// The words keep no positions: terms only narrow the choice, the folded text decides.
const std::array<DerivedTable, 6> tables{{
    {"finding_texts",
     "create table finding_texts (subject integer primary key, jurisdiction text not null,"
     " text text not null);",
     "create table finding_texts (jurisdiction text not null, subject bigint not null,"
     " text text not null, primary key (jurisdiction, subject));"},
    {"finding_words",
     "create virtual table finding_words using fts5 (terms, content = '', detail = none, tokenize = "
     "'ascii');"
     "insert into finding_words (finding_words, rank) values ('usermerge', 2);",
     // A small main row, so that thousands of hits are read quickly; a short list of rows that wait for
     // the index, because every search reads it whole.
     "create table finding_words (jurisdiction text not null, subject bigint not null,"
     " terms tsvector not null, primary key (jurisdiction, subject)) with (toast_tuple_target = 128);"
     "create index finding_words_terms on finding_words using gin (terms)"
     " with (gin_pending_list_limit = 256);"},
    {"finding_numbers",
     "create table finding_numbers (jurisdiction text not null, number text not null,"
     " subject integer not null, primary key (jurisdiction, number, subject)) without rowid;"
     "create index finding_numbers_of on finding_numbers (jurisdiction, subject);",
     "create table finding_numbers (jurisdiction text not null, number text not null,"
     " subject bigint not null, primary key (jurisdiction, number, subject));"
     "create index finding_numbers_of on finding_numbers (jurisdiction, subject);"},
    {"finding_keys",
     "create table finding_keys (jurisdiction text not null, key text not null,"
     " subject integer not null, petition text not null,"
     " primary key (jurisdiction, key, subject, petition)) without rowid;"
     "create index finding_keys_of on finding_keys (jurisdiction, subject);",
     "create table finding_keys (jurisdiction text not null, key text not null,"
     " subject bigint not null, petition text not null,"
     " primary key (jurisdiction, key, subject, petition));"
     "create index finding_keys_of on finding_keys (jurisdiction, subject);"},
    {"finding_files",
     "create table finding_files (jurisdiction text not null, file text not null, petition text not null,"
     " subject integer not null, primary key (file, petition)) without rowid;",
     "create table finding_files (jurisdiction text not null, file text not null, petition text not null,"
     " subject bigint not null, primary key (file, petition));"},
    {"finding_articles",
     "create table finding_articles (jurisdiction text not null, version integer not null,"
     " place integer not null, number integer not null, inserted integer not null, text text not null,"
     " primary key (version, place)) without rowid;",
     "create table finding_articles (jurisdiction text not null, version bigint not null,"
     " place integer not null, number integer not null, inserted integer not null, text text not null,"
     " primary key (version, place));"},
}};

}  // namespace

std::span<const DerivedTable> finding_tables() {
    return tables;
}

}  // namespace minqiao
