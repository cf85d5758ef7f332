-- A slug that an instrument had leads to the one it has.
create index known_instrument_version_by_slug on known_instrument_version ((state ->> 'slug'));
