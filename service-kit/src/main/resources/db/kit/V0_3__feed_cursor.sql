-- One row is how far this service has read the feed of another: one reader at a time holds it.
create table feed_cursor (
    feed text primary key,
    position bigint not null
);
grant select, update on feed_cursor to ${application};
