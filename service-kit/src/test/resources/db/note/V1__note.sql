-- One row is a note of a participant: the smallest thing that can be written.
create table note (
    id text primary key,
    version integer not null,
    participant text not null,
    text text not null constraint one_note_a_text unique deferrable initially deferred
);
grant select, insert, update on note to ${application};
