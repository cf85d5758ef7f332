-- A role is held from a day until a day, where these are known; a row may correct another, or only take it back.
alter table participation
    add column period jsonb not null default '{}',
    add column retracted boolean not null default false,
    add column reason text,
    -- The same role may be recorded again once it has ended, or was taken back: kept under the instrument's lock.
    drop constraint one_role_once;

-- A commitment may be struck out of a draft: nothing was ever said.
alter table commitment_version add column deleted boolean not null default false;

-- A search knows clauses, not instruments.
create index clause_version_by_clause on clause_version (clause);
