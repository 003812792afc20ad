-- A store of version 1 as `pg_dump --inserts --no-owner --no-acl` wrote it from a schema named old.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION old.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'append only' using errcode = 'MQ001';
end $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE old.accounts (
    name text NOT NULL,
    password_hash text NOT NULL,
    officer_id text NOT NULL,
    is_disabled integer NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE old.audit (
    n bigint NOT NULL,
    at bigint NOT NULL,
    officer text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    result text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE old.contents (
    jurisdiction text NOT NULL,
    subject_kind integer NOT NULL,
    subject bigint NOT NULL,
    n integer NOT NULL,
    place integer NOT NULL,
    salt text NOT NULL,
    value text NOT NULL
);
CREATE TABLE old.file_parts (
    file_id text NOT NULL,
    part integer NOT NULL,
    content text NOT NULL
);
CREATE TABLE old.files (
    id text NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at bigint NOT NULL
);
CREATE TABLE old.identities (
    jurisdiction text NOT NULL,
    subject_kind integer NOT NULL,
    subject bigint NOT NULL,
    n integer NOT NULL,
    place integer NOT NULL,
    salt text NOT NULL,
    value text NOT NULL
);
CREATE TABLE old.login_links (
    token_hash text NOT NULL,
    account text NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE old.officers (
    id text NOT NULL,
    jurisdiction text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    organ_id text NOT NULL
);
CREATE TABLE old.organs (
    id text NOT NULL,
    jurisdiction text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    level text NOT NULL,
    parent_id text,
    reviewed_by_id text,
    division text NOT NULL
);
CREATE TABLE old.petitions (
    jurisdiction text NOT NULL,
    subject bigint NOT NULL,
    n integer NOT NULL,
    id text NOT NULL,
    number text NOT NULL,
    source text
);
CREATE TABLE old.query_codes (
    jurisdiction text NOT NULL,
    petition_id text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE old.records (
    jurisdiction text NOT NULL,
    subject_kind integer NOT NULL,
    subject bigint NOT NULL,
    n integer NOT NULL,
    act text NOT NULL,
    written text NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE TABLE old.schema_migrations (
    number integer NOT NULL,
    name text NOT NULL
);
CREATE TABLE old.serials (
    jurisdiction text NOT NULL,
    name text NOT NULL,
    period text NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE old.settings (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE old.subjects (
    jurisdiction text NOT NULL,
    subject_kind integer NOT NULL,
    subject bigint NOT NULL,
    id text NOT NULL
);
ALTER TABLE old.subjects ALTER COLUMN subject ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME old.subjects_subject_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO old.contents VALUES ('330106', 1, 1, 1, 0, 'c2FsdA==', '5Z+O5Lic6Lev5rKh5pyJ6Lev54Gv');
INSERT INTO old.petitions VALUES ('330106', 1, 1, '0000000000000000000000000000000b', '2025-1', NULL);
INSERT INTO old.records VALUES ('330106', 1, 1, 1, 'registration', '{"act":"registration","requests":["路灯"]}', 1763900000000);
INSERT INTO old.records VALUES ('330106', 1, 1, 2, 'referral', '{"act":"referral"}', 1763900060000);
INSERT INTO old.schema_migrations VALUES (1, 'permanent');
INSERT INTO old.serials VALUES ('330106', 'petition', '2025', 1);
INSERT INTO old.settings VALUES ('office', '330106');
INSERT INTO old.subjects OVERRIDING SYSTEM VALUE VALUES ('330106', 1, 1, '0000000000000000000000000000000a');
SELECT pg_catalog.setval('old.subjects_subject_seq', 1, true);
ALTER TABLE ONLY old.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (name);
ALTER TABLE ONLY old.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (n);
ALTER TABLE ONLY old.contents
    ADD CONSTRAINT contents_pkey PRIMARY KEY (jurisdiction, subject_kind, subject, n, place);
ALTER TABLE ONLY old.file_parts
    ADD CONSTRAINT file_parts_pkey PRIMARY KEY (file_id, part);
ALTER TABLE ONLY old.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY old.identities
    ADD CONSTRAINT identities_pkey PRIMARY KEY (jurisdiction, subject_kind, subject, n, place);
ALTER TABLE ONLY old.login_links
    ADD CONSTRAINT login_links_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY old.officers
    ADD CONSTRAINT officers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY old.organs
    ADD CONSTRAINT organs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY old.petitions
    ADD CONSTRAINT petitions_id_key UNIQUE (id);
ALTER TABLE ONLY old.petitions
    ADD CONSTRAINT petitions_jurisdiction_number_key UNIQUE (jurisdiction, number);
ALTER TABLE ONLY old.petitions
    ADD CONSTRAINT petitions_pkey PRIMARY KEY (jurisdiction, subject, n);
ALTER TABLE ONLY old.query_codes
    ADD CONSTRAINT query_codes_pkey PRIMARY KEY (jurisdiction, petition_id);
ALTER TABLE ONLY old.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (jurisdiction, subject_kind, subject, n);
ALTER TABLE ONLY old.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (number);
ALTER TABLE ONLY old.serials
    ADD CONSTRAINT serials_pkey PRIMARY KEY (jurisdiction, name, period);
ALTER TABLE ONLY old.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (name);
ALTER TABLE ONLY old.subjects
    ADD CONSTRAINT subjects_id_key UNIQUE (id);
ALTER TABLE ONLY old.subjects
    ADD CONSTRAINT subjects_pkey PRIMARY KEY (jurisdiction, subject_kind, subject);
CREATE UNIQUE INDEX petitions_source ON old.petitions USING btree (jurisdiction, source) WHERE (source IS NOT NULL);
CREATE TRIGGER audit_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON old.audit FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
CREATE TRIGGER contents_stay BEFORE UPDATE OR TRUNCATE ON old.contents FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
CREATE TRIGGER identities_stay BEFORE UPDATE OR TRUNCATE ON old.identities FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
CREATE TRIGGER petitions_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON old.petitions FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
CREATE TRIGGER records_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON old.records FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
CREATE TRIGGER subjects_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON old.subjects FOR EACH STATEMENT EXECUTE FUNCTION old.refuse_change();
ALTER TABLE ONLY old.accounts
    ADD CONSTRAINT accounts_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES old.officers(id);
ALTER TABLE ONLY old.file_parts
    ADD CONSTRAINT file_parts_file_id_fkey FOREIGN KEY (file_id) REFERENCES old.files(id);
ALTER TABLE ONLY old.login_links
    ADD CONSTRAINT login_links_account_fkey FOREIGN KEY (account) REFERENCES old.accounts(name);
ALTER TABLE ONLY old.officers
    ADD CONSTRAINT officers_organ_id_fkey FOREIGN KEY (organ_id) REFERENCES old.organs(id);
