-- What the tree over the log holds of an event, see ADR 65: the envelope as its commitment was made over it, and the commitment. The salt, which
-- opens the one by the other, has been there from the first event on. A log with events from before is not carried over: the node refuses it.
alter table event add column envelope varchar not null;
alter table event add column commitment bytea not null;
