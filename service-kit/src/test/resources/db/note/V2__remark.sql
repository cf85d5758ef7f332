-- One row is a remark on a note as it was entered: inserted once, superseded by another.
create table remark (
    id uuid primary key,
    note text not null references note,
    participant text not null,
    text text not null,
    entry bigint not null,
    recorded_at timestamptz not null,
    supersedes uuid references remark constraint one_successor_a_remark unique,
    verification text not null
);
grant select, insert on remark to ${application};
