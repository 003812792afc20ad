R"sql(
-- Whoever owns these tables takes the right to change records from itself, and a trigger stands behind
-- that; an installation that can have two logins gives the server one that owns nothing. Records and what
-- lies beside them hold no foreign keys: `verify` checks what each insert would check again and again.
create table subjects (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null generated always as identity,
    id text not null unique,
    primary key (jurisdiction, subject_kind, subject)
);
create table records (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    act text not null,
    written text not null,
    recorded_at bigint not null,
    primary key (jurisdiction, subject_kind, subject, n)
);
create table contents (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
);
create table identities (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
);
create table petitions (
    jurisdiction text not null,
    subject bigint not null,
    n integer not null,
    id text not null unique,
    number text not null,
    source text,
    primary key (jurisdiction, subject, n),
    unique (jurisdiction, number)
);
create unique index petitions_source on petitions (jurisdiction, source) where source is not null;
create table query_codes (
    jurisdiction text not null,
    petition_id text not null,
    hash text not null,
    primary key (jurisdiction, petition_id)
);
create table serials (
    jurisdiction text not null,
    name text not null,
    period text not null,
    last bigint not null,
    primary key (jurisdiction, name, period)
);
create table organs (
    id text primary key,
    jurisdiction text not null,
    name text not null,
    kind text not null,
    level text not null,
    parent_id text,
    reviewed_by_id text,
    division text not null
);
create table officers (
    id text primary key,
    jurisdiction text not null,
    name text not null,
    role text not null,
    organ_id text not null references organs (id)
);
create table accounts (
    name text primary key,
    password_hash text not null,
    officer_id text not null references officers (id),
    is_disabled integer not null,
    created_at bigint not null
);
create table login_links (
    token_hash text primary key,
    account text not null references accounts (name),
    expires_at bigint not null
);
create table settings (
    name text primary key,
    value text not null
);
create table files (
    id text primary key,
    sha256 text not null,
    bytes bigint not null,
    name text not null,
    media_type text not null,
    uploaded_by text not null,
    uploaded_at bigint not null
);
create table file_parts (
    file_id text not null references files (id),
    part integer not null,
    content text not null,
    primary key (file_id, part)
);
create table audit (
    n bigint primary key,
    at bigint not null,
    officer text not null,
    action text not null,
    object text not null,
    result text not null,
    previous_hash text not null,
    hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append only' using errcode = 'MQ001';
end $$;
create trigger subjects_stay before update or delete or truncate on subjects
    for each statement execute function refuse_change();
create trigger records_stay before update or delete or truncate on records
    for each statement execute function refuse_change();
create trigger petitions_stay before update or delete or truncate on petitions
    for each statement execute function refuse_change();
create trigger audit_stay before update or delete or truncate on audit
    for each statement execute function refuse_change();
create trigger contents_stay before update or truncate on contents
    for each statement execute function refuse_change();
create trigger identities_stay before update or truncate on identities
    for each statement execute function refuse_change();
revoke update, delete, truncate on subjects, records, petitions, audit from current_user;
revoke update, truncate on contents, identities from current_user;
)sql"
