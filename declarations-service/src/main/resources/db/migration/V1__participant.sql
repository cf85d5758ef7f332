-- One row is a participant under its key: what can be searched, as it stands today.
create table participant (
    code text constraint one_participant_a_code primary key
        constraint code_is_a_key check (code ~ '^([A-Z]{2}|[A-Z]{4}|[a-z][a-z0-9]*(-[a-z0-9]+)+)$'),
    version integer not null,
    kind text not null,
    name text not null,
    changed_at timestamptz not null
);

-- One row is a participant as it was described at one time; never updated.
create table participant_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_participant_version unique references participant_version,
    verification text not null,
    participant text not null references participant,
    description jsonb not null
);
create index participant_version_by_participant on participant_version (participant);

grant select, insert, update on participant to ${application};
grant select, insert on participant_version to ${application};
