R"sql(
-- What the program does beside answering: a row for each run, changed while it goes on.
create table jobs (
    id text primary key,
    kind text not null,
    object text not null,
    asked_at bigint not null,
    asked_by text not null,
    node text not null,
    begun_at bigint,
    heard_at bigint,
    done bigint not null,
    total bigint not null,
    cancel_asked integer not null,
    ended_at bigint,
    outcome text not null,
    counts text not null,
    wrongs text not null,
    wrong_count bigint not null
) without rowid;
create index jobs_asked on jobs (asked_at, id);
)sql"
