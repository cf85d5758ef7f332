-- One row is a version of a national procedure as it was published; never updated.
create table procedure (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_procedure_version unique references procedure,
    verification text not null,
    procedure text not null constraint procedure_is_kebab_case check (procedure ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version integer not null constraint versions_count_from_one check (version > 0),
    participant text not null references known_participant,
    track text not null,
    name text not null,
    body jsonb not null,
    constraint one_procedure_a_version unique (procedure, version)
);
create index procedure_by_participant on procedure (participant, track);

grant select, insert on procedure to ${application};
