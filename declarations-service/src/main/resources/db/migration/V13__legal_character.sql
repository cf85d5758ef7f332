-- One row is what a participant says of the legal character of an instrument, or of a clause of it.
create table legal_character (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_legal_character unique references legal_character,
    verification text not null,
    instrument uuid not null references instrument,
    participant text not null references participant,
    retracted boolean not null,
    assertion jsonb not null
);
create index legal_character_by_instrument on legal_character (instrument);

grant select, insert on legal_character to ${application};
