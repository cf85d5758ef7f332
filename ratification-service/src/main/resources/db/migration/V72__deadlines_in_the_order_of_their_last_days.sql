-- The list of all deadlines is read in this order, those whose end cannot be told last.
drop index case_deadline_by_end;
create index case_deadline_by_end on case_deadline (coalesce(ends_on, date '9999-12-31'), approval_case, step);
