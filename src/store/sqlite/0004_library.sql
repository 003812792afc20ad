R"sql(
-- Whole laws that the office has imported. A version is never changed and never goes: an opinion may
-- cite any article of it. The same text under another day of force is a version of its own, and the
-- later row then stands for it. As with records, `verify` checks what foreign keys would.
create table law_versions (
    version integer primary key,
    jurisdiction text not null,
    law text not null,
    name text not null,
    issued text not null,
    in_force_from text not null,
    dated text not null,
    digest text not null,
    added_at bigint not null,
    added_by text not null,
    unique (jurisdiction, law, in_force_from)
);
create table law_articles (
    version bigint not null,
    place integer not null,
    number integer not null,
    inserted integer not null,
    chapter text not null,
    text text not null,
    primary key (version, place),
    unique (version, number, inserted)
) without rowid;

create trigger law_versions_stay before update on law_versions begin select raise(abort, 'append only'); end;
create trigger law_versions_last before delete on law_versions begin select raise(abort, 'append only'); end;
create trigger law_articles_stay before update on law_articles begin select raise(abort, 'append only'); end;
create trigger law_articles_last before delete on law_articles begin select raise(abort, 'append only'); end;
)sql"
