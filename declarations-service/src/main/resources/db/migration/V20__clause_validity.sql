create extension if not exists unaccent;

-- A place in the text holds under a regime and from a day on; struck out, it is one no longer.
alter table clause_version
    alter column ordinal type numeric,
    add column regime uuid references instrument,
    add column valid_from date,
    add column struck_out boolean not null default false;
update clause_version set regime = instrument;
alter table clause_version alter column regime set not null;

-- What binds at one time is kept apart by clause_passage, which knows what stands.
alter table clause_text
    drop constraint texts_of_a_clause_do_not_overlap,
    drop column correction,
    add column source jsonb;

create text search configuration simple_unaccented (copy = simple);
alter text search configuration simple_unaccented
    alter mapping for hword, hword_part, word with unaccent, simple;

-- How the words of a language are found: by PostgreSQL's own configuration, or as they are but for their accents.
create function search_configuration(language text) returns regconfig language sql stable
return coalesce(
    (select c.oid::regconfig from pg_ts_config c
     where c.cfgnamespace = 'pg_catalog'::regnamespace and c.cfgname = case split_part(language, '-', 1)
        when 'ar' then 'arabic' when 'hy' then 'armenian' when 'eu' then 'basque' when 'ca' then 'catalan'
        when 'da' then 'danish' when 'nl' then 'dutch' when 'en' then 'english' when 'et' then 'estonian'
        when 'fi' then 'finnish' when 'fr' then 'french' when 'de' then 'german' when 'el' then 'greek'
        when 'hi' then 'hindi' when 'hu' then 'hungarian' when 'id' then 'indonesian' when 'ga' then 'irish'
        when 'it' then 'italian' when 'lt' then 'lithuanian' when 'ne' then 'nepali' when 'nb' then 'norwegian'
        when 'nn' then 'norwegian' when 'no' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian'
        when 'ru' then 'russian' when 'sr' then 'serbian' when 'es' then 'spanish' when 'sv' then 'swedish'
        when 'ta' then 'tamil' when 'tr' then 'turkish' when 'yi' then 'yiddish' end),
    'simple_unaccented'::regconfig);

-- One row is a text of a clause that stands: what can be searched today, and what keeps two from binding at once.
create table clause_passage (
    text uuid constraint one_passage_a_text primary key references clause_text,
    clause uuid not null,
    instrument uuid not null references instrument,
    regime uuid not null references instrument,
    language text not null,
    validity daterange not null,
    words tsvector not null,
    constraint texts_of_a_clause_do_not_overlap unique (clause, language, regime, validity without overlaps)
);
create index clause_passage_by_words on clause_passage using gin (words);

create function let_clause_text_stand() returns trigger language plpgsql as $$
begin
    delete from clause_passage where text = new.supersedes;
    insert into clause_passage (text, clause, instrument, regime, language, validity, words)
    values (new.id, new.clause, new.instrument, new.regime, new.language, new.validity,
            to_tsvector(search_configuration(new.language), new.text));
    return null;
end $$;

create trigger clause_text_stands after insert on clause_text for each row execute function let_clause_text_stand();

insert into clause_passage (text, clause, instrument, regime, language, validity, words)
select t.id, t.clause, t.instrument, t.regime, t.language, t.validity,
       to_tsvector(search_configuration(t.language), t.text)
from clause_text t where not exists (select 1 from clause_text later where later.supersedes = t.id);

grant select, insert, delete on clause_passage to ${application};
