-- How far a feed has been read is kept as every service keeps it.
insert into feed_cursor (feed, position) select feed, position from declarations_cursor;
drop table declarations_cursor;

-- One row is where an instrument as a whole stood, as other services were told; never updated.
create table told_standing (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_next_standing_of_an_instrument unique references told_standing,
    verification text not null,
    instrument uuid not null references known_instrument,
    standing jsonb not null
);
create unique index an_instrument_stands_first_once on told_standing (instrument) where supersedes is null;
create index told_standing_by_instrument on told_standing (instrument);
grant select, insert on told_standing to ${application};

-- All are looked at once: none was told yet.
update watched_force set due = date '2000-01-01';
