R"sql(
-- Records and what lies beside them are laid out by their key, so that a matter's history is one piece
-- of the file. They hold no foreign keys: `verify` checks what each insert would check again and again.
create table subjects (
    subject integer primary key,
    jurisdiction text not null,
    subject_kind integer not null,
    id text not null unique,
    unique (jurisdiction, subject_kind, subject)
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
) without rowid;
create table contents (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
) without rowid;
create table identities (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
) without rowid;
create table petitions (
    jurisdiction text not null,
    subject bigint not null,
    n integer not null,
    id text not null unique,
    number text not null,
    source text,
    primary key (jurisdiction, subject, n),
    unique (jurisdiction, number)
) without rowid;
create unique index petitions_source on petitions (jurisdiction, source) where source is not null;
create table query_codes (
    jurisdiction text not null,
    petition_id text not null,
    hash text not null,
    primary key (jurisdiction, petition_id)
) without rowid;
create table serials (
    jurisdiction text not null,
    name text not null,
    period text not null,
    last bigint not null,
    primary key (jurisdiction, name, period)
) without rowid;
create table organs (
    id text primary key not null,
    jurisdiction text not null,
    name text not null,
    kind text not null,
    level text not null,
    parent_id text,
    reviewed_by_id text,
    division text not null
);
create table officers (
    id text primary key not null,
    jurisdiction text not null,
    name text not null,
    role text not null,
    organ_id text not null references organs (id)
);
create table accounts (
    name text primary key not null,
    password_hash text not null,
    officer_id text not null references officers (id),
    is_disabled integer not null,
    created_at bigint not null
);
create table login_links (
    token_hash text primary key not null,
    account text not null references accounts (name),
    expires_at bigint not null
);
create table settings (
    name text primary key not null,
    value text not null
);
create table files (
    id text primary key not null,
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
    n integer primary key,
    at bigint not null,
    officer text not null,
    action text not null,
    object text not null,
    result text not null,
    previous_hash text not null,
    hash text not null
);

create trigger subjects_stay before update on subjects begin select raise(abort, 'append only'); end;
create trigger subjects_last before delete on subjects begin select raise(abort, 'append only'); end;
create trigger records_stay before update on records begin select raise(abort, 'append only'); end;
create trigger records_last before delete on records begin select raise(abort, 'append only'); end;
create trigger petitions_stay before update on petitions begin select raise(abort, 'append only'); end;
create trigger petitions_last before delete on petitions begin select raise(abort, 'append only'); end;
create trigger audit_stay before update on audit begin select raise(abort, 'append only'); end;
create trigger audit_last before delete on audit begin select raise(abort, 'append only'); end;
create trigger contents_stay before update on contents begin select raise(abort, 'erase or leave'); end;
create trigger identities_stay before update on identities begin select raise(abort, 'erase or leave'); end;
)sql"
