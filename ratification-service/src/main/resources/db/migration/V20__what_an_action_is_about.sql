-- What an act names of other acts, how it came to be on record, and what was found remarkable about it.
alter table treaty_action
    add column refers_to uuid constraint an_action_refers_to_one_on_record references treaty_action,
    add column manner text not null default 'RECORDED'
        constraint an_action_is_recorded_announced_or_retracted check (manner in ('RECORDED', 'ANNOUNCED', 'RETRACTED')),
    add column flags jsonb not null default '[]',
    add constraint a_retraction_names_what_it_retracts check (manner <> 'RETRACTED' or supersedes is not null);
create index treaty_action_by_reference on treaty_action (refers_to) where refers_to is not null;

-- One row is what the depositary found when it examined an announced act [VCLT 77(1)(d)]; never updated.
create table action_examination (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_an_examination unique references action_examination,
    verification text not null,
    action uuid not null references treaty_action,
    instrument uuid not null references known_instrument,
    participant text not null references known_participant,
    state text not null constraint an_examination_ends_in_a_state check (state in ('IN_DUE_FORM', 'QUERIED', 'RETURNED')),
    reason text constraint who_does_not_confirm_says_why check (state = 'IN_DUE_FORM' or reason is not null)
);
create index action_examination_by_action on action_examination (action);
create index action_examination_by_instrument on action_examination (instrument, participant);
create unique index an_action_is_confirmed_or_returned_once on action_examination (action) where state <> 'QUERIED';

grant select, insert on action_examination to ${application};
