-- One row is how far this service has read the feed of declarations-service; there is only one.
create table declarations_cursor (
    feed text primary key constraint one_cursor check (feed = 'declarations'),
    position bigint not null constraint position_counts_from_zero check (position >= 0)
);
insert into declarations_cursor (feed, position) values ('declarations', 0);

-- One row is a participant that the feed has told of, as it stands today.
create table known_participant (
    code text primary key,
    kind text not null,
    names jsonb not null,
    time_zone text
);

-- One row is what the feed told of a participant at one time; never updated.
create table known_participant_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_known_participant unique references known_participant_version,
    verification text not null,
    participant text not null references known_participant,
    state jsonb not null
);
create index known_participant_version_by_participant on known_participant_version (participant);

-- One row is an instrument that the feed has told of, as it stands today.
create table known_instrument (
    id uuid primary key,
    slug text not null constraint one_known_instrument_a_slug unique,
    kind text not null,
    title jsonb not null
);

-- One row is what the feed told of an instrument at one time; never updated.
create table known_instrument_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_known_instrument unique references known_instrument_version,
    verification text not null,
    instrument uuid not null references known_instrument,
    state jsonb not null
);
create index known_instrument_version_by_instrument on known_instrument_version (instrument);

grant select, update on declarations_cursor to ${application};
grant select, insert, update on known_participant, known_instrument to ${application};
grant select, insert on known_participant_version, known_instrument_version to ${application};
