-- One row is that a commitment became live for an obligor, or what became of it afterwards, as it was said then; never updated.
create table commitment_turn (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_next_turn_of_a_commitment unique references commitment_turn,
    verification text not null,
    instrument uuid not null references known_instrument,
    commitment text not null,
    participant text not null references known_participant,
    readiness text not null,
    since date,
    fired_by uuid references determination,
    details jsonb not null
);
create unique index a_commitment_becomes_live_first_once
    on commitment_turn (instrument, commitment, participant) where supersedes is null;

-- One row is that an obligor performed a commitment, or that such a record was retracted; never updated.
create table performance (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_a_performance unique references performance,
    verification text not null,
    instrument uuid not null references known_instrument,
    commitment text not null,
    participant text not null references known_participant,
    retracted boolean not null,
    occurred_from date not null,
    occurred_to date not null,
    note jsonb,
    source jsonb not null,
    constraint a_performance_occurs_forwards check (occurred_from <= occurred_to)
);
create index performance_by_instrument on performance (instrument);

grant select, insert on commitment_turn, performance to ${application};
