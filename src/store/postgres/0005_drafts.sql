R"sql(
-- What is being written in a matter before a command says it, each keeping a row, and the steps towards
-- its approval. A row is never changed; all of a subject go together.
create table drafts (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    command text not null,
    n integer not null,
    step text not null,
    officer text not null,
    written_at bigint not null,
    text text not null,
    primary key (jurisdiction, subject_kind, subject, command, n)
);
create trigger drafts_stay before update or truncate on drafts
    for each statement execute function refuse_change();
revoke update, truncate on drafts from current_user;
)sql"
