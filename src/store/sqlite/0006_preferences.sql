R"sql(
-- How an officer likes the screens.
create table preferences (
    account text not null references accounts (name),
    name text not null,
    value text not null,
    kept_at bigint not null,
    primary key (account, name)
) without rowid;
)sql"
