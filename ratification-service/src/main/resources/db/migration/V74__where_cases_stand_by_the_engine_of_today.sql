-- Where a case stands is read anew on the next beat: what the executive decided alone is no longer called granted, and a
-- period that decides something has an end to be recorded.
update approval_case set holds_until = date '2000-01-01';
