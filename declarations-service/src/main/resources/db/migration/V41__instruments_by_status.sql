-- A page of the instruments that have a status, of which there may be few.
create index instrument_status_by_status on instrument_status (status, instrument);
