-- One row is the calendar of a parliament: identity and version; what it says stands in the two tables below.
create table sitting_calendar (
    id text primary key
        constraint calendar_is_kebab_case check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version integer not null,
    participant text not null references known_participant,
    changed_at timestamptz not null
);
create index sitting_calendar_by_participant on sitting_calendar (participant);

-- One row is how a calendar was described at one time: its name, its chambers, the public holidays; never updated.
create table calendar_description (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_calendar_description unique references calendar_description,
    verification text not null,
    calendar text not null references sitting_calendar,
    participant text not null references known_participant,
    name text not null,
    chambers jsonb not null,
    holidays jsonb not null,
    source jsonb not null
);
create index calendar_description_by_calendar on calendar_description (calendar);

-- One row is what the days of one year were published to be, the whole of them; never updated.
create table calendar_year (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_calendar_year unique references calendar_year,
    verification text not null,
    calendar text not null references sitting_calendar,
    participant text not null references known_participant,
    year integer not null,
    days jsonb not null
);
create index calendar_year_by_calendar on calendar_year (calendar, year);

grant select, insert, update on sitting_calendar to ${application};
grant select, insert on calendar_description, calendar_year to ${application};
