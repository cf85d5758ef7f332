-- One row is something the depositary told the participants about the force of an instrument; never updated.
create table depositary_notification (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_correction_a_notification unique references depositary_notification,
    verification text not null,
    instrument uuid not null references known_instrument,
    kind text not null constraint a_notification_is_of_a_kind check (kind in
        ('THRESHOLD_REACHED', 'DATE_FIXED', 'ENTERED_INTO_FORCE', 'ENTERED_INTO_FORCE_FOR', 'LAPSED')),
    participant text constraint entry_into_force_for_somebody_names_it
        check ((kind = 'ENTERED_INTO_FORCE_FOR') = (participant is not null)),
    fact_on date not null,
    constraint a_fact_is_notified_once unique nulls not distinct (instrument, kind, participant, fact_on)
);

-- One row is an instrument whose force is watched; due is the day to look again, none while only an act can change it.
create table watched_force (
    instrument uuid primary key references known_instrument,
    due date
);
create index watched_force_by_due on watched_force (due) where due is not null;
insert into watched_force (instrument, due) select id, date '2000-01-01' from known_instrument;

grant select, insert on depositary_notification to ${application};
grant select, insert, update on watched_force to ${application};
