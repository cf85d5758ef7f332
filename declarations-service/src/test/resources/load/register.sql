-- A large register of fictitious instruments, as the service itself would have written it, for load tests.
-- :instruments is replaced by how many; each has 25 articles with a text in English. Run by the owner of the database.

create temporary table load_word on commit drop as
select number, 'exa' || translate(to_char(number, 'FM0000'), '0123456789', 'bcdfghklmn') as word
from generate_series(0, 4999) number;
create unique index on load_word (number);

create temporary table load_instrument on commit drop as
select number, gen_random_uuid() as id, 'example-load-' || to_char(number, 'FM000000') as slug,
       (array['TREATY', 'AGREEMENT', 'CONVENTION', 'PROTOCOL'])[1 + number % 4] as kind,
       date '1950-01-01' + number % 27000 as adopted
from generate_series(1, :instruments) number;

create temporary table load_entry on commit drop as
with written as (
    insert into journal (subject, type, visibility, recorded_at, body, entry_hash)
    select 'instruments/' || slug, 'org.depositary.instrument.registered', 'PUBLIC', statement_timestamp(),
           body, sha256(convert_to(body, 'UTF8'))
    from load_instrument, lateral (select jsonb_build_object('data', jsonb_build_object('slug', slug))::text as body)
    order by number
    returning id, subject)
select written.id as entry, i.* from written join load_instrument i on 'instruments/' || i.slug = written.subject;
create unique index on load_entry (number);

insert into journal_unsettled select entry from load_entry;

insert into instrument (id, slug, version, kind, text, changed_at)
select id, slug, 0, kind, 'ADOPTED', statement_timestamp() from load_entry;

insert into instrument_status (instrument, status, since_day, until_day)
select id, 'DRAFT', null, adopted from load_entry union all select id, 'ADOPTED', adopted, null from load_entry;

insert into instrument_slug select slug, id from load_entry;

insert into instrument_version (id, entry, recorded_at, verification, instrument, description)
select gen_random_uuid(), entry, statement_timestamp(), 'CONFIRMED', id,
       jsonb_build_object('slug', slug, 'kind', kind, 'text', 'ADOPTED', 'adoptedOn', adopted,
           'title', jsonb_build_object('en', 'Example instrument ' || number),
           'source', jsonb_build_object('citation', 'Generated for a load test'))
from load_entry;

create temporary table load_clause on commit drop as
select gen_random_uuid() as clause, entry, id as instrument, number * 25 + article as seed, article
from load_entry, generate_series(1, 25) article;

insert into clause_version (id, entry, recorded_at, verification, clause, instrument, regime, e_id, ordinal, description)
select gen_random_uuid(), entry, statement_timestamp(), 'CONFIRMED', clause, instrument, instrument,
       'art_' || article, article * 1000,
       jsonb_build_object('type', 'ARTICLE', 'number', article::text,
           'source', jsonb_build_object('citation', 'Generated for a load test'))
from load_clause;

-- Thirty words a text; low numbers are frequent, as words are.
insert into clause_text (id, entry, recorded_at, verification, clause, instrument, regime, language, form, text, source)
select gen_random_uuid(), entry, statement_timestamp(), 'CONFIRMED', clause, instrument, instrument, 'en', 'AUTHENTIC',
       (select string_agg(word, ' ' order by place)
        from generate_series(1, 30) place
        join load_word on load_word.number
            = floor(5000 * power(abs(hashint4(seed * 31 + place)::bigint) / 2147483648.0, 4))::int % 5000),
       jsonb_build_object('citation', 'Generated for a load test')
from load_clause;
