-- One row is where an instrument stands by the acts of participants, as ratification-service told it; never updated.
create table known_standing (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_next_standing_of_an_instrument unique references known_standing,
    verification text not null,
    instrument uuid not null references instrument,
    standing jsonb not null
);
create index known_standing_by_instrument on known_standing (instrument);
grant select, insert on known_standing to ${application};

insert into feed_cursor (feed, position) values ('ratifications', 0);

-- One row is a time through which an instrument has one status, by what is recorded now: for searching.
create table instrument_status (
    instrument uuid not null references instrument,
    status text not null,
    since_day date,
    until_day date,
    constraint a_status_lasts check (since_day < until_day)
);
create index instrument_status_by_instrument on instrument_status (instrument);
grant select, insert, update, delete on instrument_status to ${application};

-- Until they are described anew, or their standing is told, instruments of before have the status that was kept of them.
insert into instrument_status (instrument, status) select id, status from instrument where signature_from is null;
insert into instrument_status (instrument, status, until_day)
select id, status, signature_from from instrument where signature_from > '1970-01-01';
insert into instrument_status (instrument, status, since_day, until_day)
select id, case status when 'ADOPTED' then 'OPEN_FOR_SIGNATURE' else status end, nullif(signature_from, '1970-01-01'),
       signature_until + 1
from instrument where signature_from is not null;
insert into instrument_status (instrument, status, since_day)
select id, status, signature_until + 1 from instrument where signature_from is not null and signature_until is not null;

alter table instrument drop column signature_from, drop column signature_until, drop column adopted_from;
alter table instrument rename column status to text;
