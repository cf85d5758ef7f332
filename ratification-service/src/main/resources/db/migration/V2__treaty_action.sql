-- One row is an act of a participant towards the others, as it was recorded at one time; never updated.
create table treaty_action (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_an_action unique references treaty_action,
    verification text not null,
    instrument uuid not null references known_instrument,
    participant text not null references known_participant,
    type text not null,
    effect text constraint only_a_signature_has_an_effect check (effect is null or type = 'SIGNATURE'),
    occurred_from date not null,
    occurred_to date not null,
    details jsonb not null,
    source jsonb not null,
    constraint an_action_occurs_forwards check (occurred_from <= occurred_to)
);
create index treaty_action_by_instrument on treaty_action (instrument, participant, occurred_from);
create index treaty_action_by_participant on treaty_action (participant);

grant select, insert on treaty_action to ${application};
