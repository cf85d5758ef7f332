-- One row is the bytes of a document, kept once however often they are attached.
create table content (
    sha256 text constraint one_content_a_hash primary key
        constraint hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null
);

-- One row is a piece of such bytes, in their order from 0.
create table content_piece (
    sha256 text not null references content,
    number integer not null,
    bytes bytea not null,
    constraint one_piece_a_number primary key (sha256, number)
);
-- Not compressed, so that a part of a piece is read as such.
alter table content_piece alter column bytes set storage external;

-- One row is a document attached to an instrument.
create table document (
    id uuid primary key,
    entry bigint not null references journal,
    recorded_at timestamptz not null,
    supersedes uuid constraint one_successor_a_document unique references document,
    verification text not null,
    instrument uuid not null references instrument,
    sha256 text not null references content,
    size bigint not null,
    media_type text not null,
    description jsonb not null
);
create index document_by_instrument on document (instrument);

grant select, insert on content, content_piece, document to ${application};
