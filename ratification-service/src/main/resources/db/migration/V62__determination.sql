-- One row is what was recorded of a determination at one time: a step of its assessment, the correction or the
-- retraction of one; never updated. The first record of a determination gives it its identity (root).
create table determination (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_next_record_of_a_determination unique references determination,
    verification text not null,
    root uuid not null references determination,
    manner text not null
        constraint a_determination_is_taken_corrected_or_retracted check (manner in ('STEP', 'CORRECTION', 'RETRACTION')),
    event text not null,
    status text not null constraint a_determination_has_a_status
        check (status in ('ALLEGED', 'UNDER_ASSESSMENT', 'DETERMINED', 'REJECTED', 'WITHDRAWN')),
    occurred_from date not null,
    occurred_to date not null,
    participant text references known_participant,
    instruments uuid[] not null constraint a_determination_is_made_under_an_instrument check (cardinality(instruments) > 0),
    details jsonb not null,
    flags jsonb not null,
    source jsonb not null,
    constraint a_determination_occurs_forwards check (occurred_from <= occurred_to),
    constraint only_the_first_record_supersedes_none check ((supersedes is null) = (root = id))
);
create index determination_by_root on determination (root);
create index determination_by_instrument on determination using gin (instruments);

-- One row is the position a participant takes on a determination, as it was recorded at one time; never updated.
create table determination_position (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_a_position unique references determination_position,
    verification text not null,
    determination uuid not null references determination,
    participant text not null references known_participant,
    position text not null constraint a_position_agrees_disagrees_or_is_reserved
        check (position in ('AGREES', 'DISAGREES', 'RESERVES')),
    occurred_from date not null,
    occurred_to date not null,
    note jsonb,
    source jsonb not null,
    constraint a_position_is_taken_forwards check (occurred_from <= occurred_to)
);
create index determination_position_by_determination on determination_position (determination);

-- One row is who may determine what under an instrument, and with what agreement, as described at one time; never updated.
create table determination_policy (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_determination_policy unique references determination_policy,
    verification text not null,
    instrument uuid not null references known_instrument,
    version integer not null constraint policies_count_from_one check (version > 0),
    rules jsonb not null,
    constraint one_policy_a_version unique (instrument, version)
);

grant select, insert on determination, determination_position, determination_policy to ${application};
