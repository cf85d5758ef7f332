-- One row is a deadline of a case as it stands today, for searching; the truth is counted from the facts and the calendar.
create table case_deadline (
    approval_case uuid not null references approval_case,
    step text not null,
    participant text not null references known_participant,
    state text not null,
    effect text not null,
    ends_on date,
    silence_due timestamptz,
    constraint one_deadline_a_step primary key (approval_case, step)
);
create index case_deadline_by_end on case_deadline (ends_on, approval_case, step);
create index case_deadline_by_silence on case_deadline (silence_due) where silence_due is not null;

alter table approval_case add column next_deadline date;
create index approval_case_by_deadline on approval_case (next_deadline) where next_deadline is not null;

-- That a change of the calendar moved a deadline of a case is recorded in it, with from when to when.
alter table case_record add column deadline_move jsonb;
alter table case_record add constraint a_move_says_from_when_to_when
    check ((deadline_move is not null) = (kind = 'DEADLINE_MOVE'));

grant select, insert, update, delete on case_deadline to ${application};
