-- What is personal of a source stands in a column of its own, beside the subject whose it is, so that an erasure clears it in all versions of its
-- rows; see ADR 76. A log in which it was not sealed is not carried over, so no row is there yet.
alter table view_source add column subject varchar(80);
alter table view_source add column personal varchar;
create index view_source_subject on view_source (subject);
