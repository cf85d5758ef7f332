-- One row is what the feed told of a commitment in an instrument at one time; never updated.
create table known_commitment_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_known_commitment unique references known_commitment_version,
    verification text not null,
    instrument uuid not null references known_instrument,
    name text not null,
    gone boolean not null,
    state jsonb not null
);
create index known_commitment_version_by_instrument on known_commitment_version (instrument, name);

-- One row is what the feed told of a role of a participant in an instrument at one time; never updated.
create table known_role (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_known_role unique references known_role,
    verification text not null,
    instrument uuid not null references known_instrument,
    participant text not null,
    role text not null,
    declared uuid,
    gone boolean not null,
    state jsonb not null
);
create index known_role_by_instrument on known_role (instrument, participant);
create index known_instrument_version_by_relation on known_instrument_version using gin ((state -> 'relations') jsonb_path_ops);

grant select, insert on known_commitment_version, known_role to ${application};
