-- What is known of the bytes of evidence: NOT_KEPT, KEPT or DAMAGED. Of what was recorded before, none were kept.
alter table view_evidence add column bytes varchar(10) default 'NOT_KEPT' not null;
