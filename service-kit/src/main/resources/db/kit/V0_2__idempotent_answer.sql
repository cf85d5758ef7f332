-- One row is the answer a caller got to a request it may repeat (kept for a day).
create table idempotent_answer (
    caller text not null,
    key text not null constraint key_is_short check (length(key) between 1 and 255),
    fingerprint bytea not null,
    status smallint not null,
    location text,
    etag text not null,
    body text not null,
    answered_at timestamptz not null,
    constraint one_answer_a_key primary key (caller, key)
);
create index idempotent_answer_by_age on idempotent_answer (answered_at);

-- One row is the last time a caller was refused a resource of another participant: at most one entry a minute.
create table refused_attempt (
    caller text not null,
    resource text not null,
    refused_at timestamptz not null,
    constraint one_row_a_caller_and_resource primary key (caller, resource)
);

grant select, insert, update, delete on idempotent_answer to ${application};
grant select, insert, update on refused_attempt to ${application};
