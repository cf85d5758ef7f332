-- One row says that a description of a participant names another: a member, or a predecessor.
create table participant_version_link (
    version uuid not null references participant_version,
    participant text not null references participant,
    constraint one_link_a_version_and_participant primary key (version, participant)
);
create index participant_version_link_by_participant on participant_version_link (participant);

insert into participant_version_link
select distinct v.id, m ->> 'participant'
from participant_version v, jsonb_array_elements(v.description -> 'membership' -> 'members') m;

grant select, insert on participant_version_link to ${application};
