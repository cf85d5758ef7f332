-- One row is an amendment of an instrument's text: what an amending instrument has done to it, and since when it holds.
create table amendment (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_an_amendment unique references amendment,
    verification text not null,
    instrument uuid not null references instrument,
    regime uuid not null references instrument,
    valid_from date not null,
    binds text not null constraint binds_is_known check (binds in ('ALL', 'ACCEPTING')),
    instructions jsonb not null,
    source jsonb not null
);
create index amendment_by_instrument on amendment (instrument, valid_from);

grant select, insert on amendment to ${application};
