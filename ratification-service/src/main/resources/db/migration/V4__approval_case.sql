-- One row is a participant's approval of an instrument on a track: identity, version, and where it stands today.
create table approval_case (
    id uuid constraint one_approval_an_id primary key,
    version integer not null,
    instrument uuid not null references known_instrument,
    participant text not null references known_participant,
    track text not null,
    subject text,
    stage text not null,
    national_stage text,
    since date,
    concluded boolean not null,
    holds_until date,
    changed_at timestamptz not null
);
create unique index one_open_case_per_track
    on approval_case (instrument, participant, track, subject) nulls not distinct where not concluded;
create index approval_case_by_participant on approval_case (participant, id);
create index approval_case_by_instrument on approval_case (instrument, id);
create index approval_case_by_change on approval_case (changed_at);
create index approval_case_by_holding on approval_case (holds_until) where holds_until is not null;

-- One row is what internal law asks in a case and which procedure it follows, as determined at one time; never updated.
create table approval_terms (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_an_approval_terms unique references approval_terms,
    verification text not null,
    approval_case uuid not null references approval_case,
    participant text not null references known_participant,
    requirement text not null,
    basis text,
    note text,
    procedure uuid references procedure,
    source jsonb not null
);
create index approval_terms_by_case on approval_terms (approval_case);

-- One row is that a step of a case took place, or is to, as it was recorded at one time; never updated.
create table occurrence (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_an_occurrence unique references occurrence,
    verification text not null,
    approval_case uuid not null references approval_case,
    participant text not null references known_participant,
    step text not null,
    occurred_from date,
    occurred_to date,
    scheduled_for date,
    outcome text not null,
    note text,
    source jsonb not null,
    constraint an_occurrence_occurs_forwards check (occurred_from <= occurred_to),
    constraint an_occurrence_has_both_ends check ((occurred_from is null) = (occurred_to is null)),
    constraint an_occurrence_is_planned_or_past check (occurred_from is null or scheduled_for is null)
);
create index occurrence_by_case on occurrence (approval_case);

grant select, insert, update on approval_case to ${application};
grant select, insert on approval_terms, occurrence to ${application};
