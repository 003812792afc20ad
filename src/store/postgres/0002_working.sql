R"sql(
-- Losing these costs a log-in, not an act.
create table sessions (
    token_hash text primary key,
    account text not null references accounts (name),
    started_at bigint not null,
    used_at bigint not null,
    expires_at bigint not null
);
create index sessions_account on sessions (account, started_at);
create table idempotency_keys (
    account text not null,
    request_key text not null,
    request_hash text not null,
    status integer not null,
    body text not null,
    etag text not null,
    kept_at bigint not null,
    primary key (account, request_key)
);
create table throttles (
    name text not null,
    throttled_key text not null,
    failures integer not null,
    last_at bigint not null,
    primary key (name, throttled_key)
);
)sql"
