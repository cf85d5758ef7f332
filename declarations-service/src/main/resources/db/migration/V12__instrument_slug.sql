-- One row is a slug that an instrument has, or had: it leads to it for ever.
create table instrument_slug (
    slug text constraint a_slug_stays_with_its_instrument primary key
        constraint kept_slug_is_kebab_case check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    instrument uuid not null references instrument
);
create index instrument_slug_by_instrument on instrument_slug (instrument);
insert into instrument_slug select slug, id from instrument;

-- One row is an identifier under which others keep an instrument today, "scheme:value".
create table instrument_identifier (
    identifier text constraint one_instrument_an_identifier primary key,
    instrument uuid not null references instrument
);
create index instrument_identifier_by_instrument on instrument_identifier (instrument);

-- One row says that a description of an instrument names another, by a relation.
create table instrument_version_link (
    version uuid not null references instrument_version,
    instrument uuid not null references instrument,
    constraint one_link_a_version_and_instrument primary key (version, instrument)
);
create index instrument_version_link_by_instrument on instrument_version_link (instrument);
insert into instrument_version_link
select distinct v.id, i.id
from instrument_version v, jsonb_array_elements(v.description -> 'relations') r, instrument i
where i.slug = r ->> 'instrument';

-- When an instrument is open for signature, for searching.
alter table instrument add column signature_from date, add column signature_until date;

grant select, insert on instrument_slug, instrument_version_link to ${application};
grant select, insert, update, delete on instrument_identifier to ${application};
