-- A store of version 1 as `sqlite3 FILE .dump` wrote it: one matter with two acts.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE subjects (
    subject integer primary key,
    jurisdiction text not null,
    subject_kind integer not null,
    id text not null unique,
    unique (jurisdiction, subject_kind, subject)
);
INSERT INTO subjects VALUES(1,'330106',1,'0000000000000000000000000000000a');
CREATE TABLE records (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    act text not null,
    written text not null,
    recorded_at bigint not null,
    primary key (jurisdiction, subject_kind, subject, n)
) without rowid;
INSERT INTO records VALUES('330106',1,1,1,'registration','{"act":"registration","requests":["路灯"]}',1763900000000);
INSERT INTO records VALUES('330106',1,1,2,'referral','{"act":"referral"}',1763900060000);
CREATE TABLE contents (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
) without rowid;
INSERT INTO contents VALUES('330106',1,1,1,0,'c2FsdA==','5Z+O5Lic6Lev5rKh5pyJ6Lev54Gv');
CREATE TABLE identities (
    jurisdiction text not null,
    subject_kind integer not null,
    subject bigint not null,
    n integer not null,
    place integer not null,
    salt text not null,
    value text not null,
    primary key (jurisdiction, subject_kind, subject, n, place)
) without rowid;
CREATE TABLE petitions (
    jurisdiction text not null,
    subject bigint not null,
    n integer not null,
    id text not null unique,
    number text not null,
    source text,
    primary key (jurisdiction, subject, n),
    unique (jurisdiction, number)
) without rowid;
INSERT INTO petitions VALUES('330106',1,1,'0000000000000000000000000000000b','2025-1',NULL);
CREATE TABLE query_codes (
    jurisdiction text not null,
    petition_id text not null,
    hash text not null,
    primary key (jurisdiction, petition_id)
) without rowid;
CREATE TABLE serials (
    jurisdiction text not null,
    name text not null,
    period text not null,
    last bigint not null,
    primary key (jurisdiction, name, period)
) without rowid;
INSERT INTO serials VALUES('330106','petition','2025',1);
CREATE TABLE organs (
    id text primary key not null,
    jurisdiction text not null,
    name text not null,
    kind text not null,
    level text not null,
    parent_id text,
    reviewed_by_id text,
    division text not null
);
CREATE TABLE officers (
    id text primary key not null,
    jurisdiction text not null,
    name text not null,
    role text not null,
    organ_id text not null references organs (id)
);
CREATE TABLE accounts (
    name text primary key not null,
    password_hash text not null,
    officer_id text not null references officers (id),
    is_disabled integer not null,
    created_at bigint not null
);
CREATE TABLE login_links (
    token_hash text primary key not null,
    account text not null references accounts (name),
    expires_at bigint not null
);
CREATE TABLE settings (
    name text primary key not null,
    value text not null
);
INSERT INTO settings VALUES('office','330106');
CREATE TABLE files (
    id text primary key not null,
    sha256 text not null,
    bytes bigint not null,
    name text not null,
    media_type text not null,
    uploaded_by text not null,
    uploaded_at bigint not null
);
CREATE TABLE file_parts (
    file_id text not null references files (id),
    part integer not null,
    content text not null,
    primary key (file_id, part)
);
CREATE TABLE audit (
    n integer primary key,
    at bigint not null,
    officer text not null,
    action text not null,
    object text not null,
    result text not null,
    previous_hash text not null,
    hash text not null
);
CREATE TABLE schema_migrations (number integer primary key, name text not null);
INSERT INTO schema_migrations VALUES(1,'permanent');
CREATE UNIQUE INDEX petitions_source on petitions (jurisdiction, source) where source is not null;
CREATE TRIGGER subjects_stay before update on subjects begin select raise(abort, 'append only'); end;
CREATE TRIGGER subjects_last before delete on subjects begin select raise(abort, 'append only'); end;
CREATE TRIGGER records_stay before update on records begin select raise(abort, 'append only'); end;
CREATE TRIGGER records_last before delete on records begin select raise(abort, 'append only'); end;
CREATE TRIGGER petitions_stay before update on petitions begin select raise(abort, 'append only'); end;
CREATE TRIGGER petitions_last before delete on petitions begin select raise(abort, 'append only'); end;
CREATE TRIGGER audit_stay before update on audit begin select raise(abort, 'append only'); end;
CREATE TRIGGER audit_last before delete on audit begin select raise(abort, 'append only'); end;
CREATE TRIGGER contents_stay before update on contents begin select raise(abort, 'erase or leave'); end;
CREATE TRIGGER identities_stay before update on identities begin select raise(abort, 'erase or leave'); end;
COMMIT;
