-- That a reviewer confirmed a record of a case, or sent it back.
alter table case_record add column review jsonb;
alter table case_record add constraint a_review_says_of_what check ((review is not null) = (kind = 'REVIEW'));
