-- One row is what was recorded in a case besides its steps: a motion, a vote, a condition of the consent, or that one was
-- fulfilled; never updated.
create table case_record (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_a_case_record unique references case_record,
    verification text not null,
    approval_case uuid not null references approval_case,
    participant text not null references known_participant,
    kind text not null,
    occurred_from date not null,
    occurred_to date not null,
    refers_to uuid references case_record,
    motion jsonb,
    vote jsonb,
    consent_condition jsonb,
    note text,
    source jsonb not null,
    constraint a_case_record_occurs_forwards check (occurred_from <= occurred_to),
    constraint a_case_record_is_what_it_says check (
        (motion is not null) = (kind = 'MOTION')
        and (vote is not null) = (kind = 'VOTE')
        and (consent_condition is not null) = (kind = 'CONDITION')),
    constraint a_fulfilment_names_its_condition check (kind <> 'FULFILMENT' or refers_to is not null)
);
create index case_record_by_case on case_record (approval_case);

alter table occurrence add column motion uuid references case_record;
alter table occurrence add column vote uuid references case_record;
alter table occurrence add column prolongs_by integer
    constraint an_occurrence_prolongs_by_something check (prolongs_by > 0);

-- A new attempt names the case that it follows; who determined what internal law asks is told beside the norm.
alter table approval_case add column follows uuid
    constraint one_attempt_after_another unique references approval_case;
alter table approval_terms add column decided_by text;

grant select, insert on case_record to ${application};
