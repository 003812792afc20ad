R"sql(
-- What the scanner said of a file when it was handed in: clean, unscanned or quarantined.
alter table files add column state text not null default 'unscanned';
)sql"
