-- One row is an instrument: what can be searched, as it stands today.
create table instrument (
    id uuid primary key,
    slug text not null constraint one_instrument_a_slug unique
        constraint slug_is_kebab_case check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version integer not null,
    kind text not null,
    status text not null,
    adopted_from date,
    changed_at timestamptz not null
);
create index instrument_by_kind on instrument (kind, slug);

-- One row is an instrument as it was described at one time; never updated.
create table instrument_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_an_instrument_version unique references instrument_version,
    verification text not null,
    instrument uuid not null references instrument,
    description jsonb not null
);
create index instrument_version_by_instrument on instrument_version (instrument);

-- One row is a role in which a participant takes part in an instrument.
create table participation (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_participation unique references participation,
    verification text not null,
    instrument uuid not null references instrument,
    participant text not null references participant,
    role text not null,
    source jsonb not null,
    constraint one_role_once unique nulls not distinct (instrument, participant, role, supersedes)
);
create index participation_by_participant on participation (participant, instrument);

grant select, insert, update on instrument to ${application};
grant select, insert on instrument_version, participation to ${application};
