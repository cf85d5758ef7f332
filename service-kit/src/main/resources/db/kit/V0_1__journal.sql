-- The journal of a service: see the package org.depositary.kit.journal.

-- One row is one thing that happened, inserted by its writer in the transaction of the change, never changed.
create table journal (
    id bigint generated always as identity primary key,
    subject text not null,
    type text not null,
    visibility text not null constraint visibility_is_known check (visibility in ('PUBLIC', 'PROVISIONAL', 'AUDIT')),
    recorded_at timestamptz not null,
    body text not null,
    entry_hash bytea not null constraint entry_hash_is_sha256 check (length(entry_hash) = 32)
);
create index journal_by_subject on journal (subject, id);

-- One row is an entry that is committed but has no position yet.
create table journal_unsettled (
    entry bigint primary key
);

-- One row is the place at which the world learns of an entry: 1, 2, 3 … without gaps.
create table journal_position (
    position bigint primary key,
    entry bigint not null constraint one_position_an_entry unique references journal,
    settled_at timestamptz not null
);
create index journal_position_by_time on journal_position (settled_at, position);

-- One row is the part of an entry that only its hash proves: who recorded it, why, and what stood before.
create table journal_private (
    entry bigint primary key references journal,
    salt bytea not null,
    body text not null
);

grant select, insert on journal, journal_position, journal_private to ${application};
grant select, insert, delete on journal_unsettled to ${application};
