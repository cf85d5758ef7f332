create extension if not exists btree_gist;

-- One row is a part of an instrument's text as it was placed at one time; "clause" is its stable work id.
create table clause_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_clause_version unique references clause_version,
    verification text not null,
    clause uuid not null,
    instrument uuid not null references instrument,
    e_id text not null,
    ordinal integer not null,
    description jsonb not null
);
create index clause_version_by_instrument on clause_version (instrument, ordinal);

-- One row is the text of a clause in one language; "regime" is the instrument through which it binds.
create table clause_text (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_clause_text unique references clause_text,
    verification text not null,
    clause uuid not null,
    instrument uuid not null references instrument,
    regime uuid not null references instrument,
    language text not null,
    form text not null constraint form_is_known check (form in ('AUTHENTIC', 'TRANSLATION', 'SUMMARY')),
    text text not null,
    valid_from date,
    valid_to date,
    -- Corrections keep the validity of what they correct [VCLT 79(4)], so each has its own number.
    correction integer not null default 0,
    validity daterange generated always as (daterange(valid_from, valid_to)) stored,
    constraint texts_of_a_clause_do_not_overlap unique (clause, language, regime, correction, validity without overlaps)
);
create index clause_text_by_instrument on clause_text (instrument);

-- One row is a commitment as it was described at one time; "name" is its stable id within the instrument.
create table commitment_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_commitment_version unique references commitment_version,
    verification text not null,
    instrument uuid not null references instrument,
    name text not null,
    description jsonb not null
);
create index commitment_version_by_instrument on commitment_version (instrument, name);

grant select, insert on clause_version, clause_text, commitment_version to ${application};
