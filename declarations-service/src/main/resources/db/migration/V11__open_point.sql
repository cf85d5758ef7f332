-- One row is an open point of a draft as it was described at one time; "name" is its stable id within the instrument.
create table open_point_version (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_an_open_point_version unique references open_point_version,
    verification text not null,
    instrument uuid not null references instrument,
    name text not null,
    deleted boolean not null,
    description jsonb not null,
    constraint one_open_point_an_id unique nulls not distinct (instrument, name, supersedes)
);
create index open_point_version_by_instrument on open_point_version (instrument, name);

grant select, insert on open_point_version to ${application};
