-- The batches of which detections speak to an incident, each between two spaces. What was recorded before groups none.
alter table view_incident add column batches varchar default ' ' not null;

-- An incident can rest on one asset by several batches, for the time of the detections of each.
alter table view_reliance add column through varchar(80) default '' not null;
alter table view_reliance drop constraint view_reliance_pk;
alter table view_reliance add constraint view_reliance_pk primary key (thing, rests_on, through, from_position);

-- Batches of detections rest on their assets from their recording on, so doubts are read again from the beginning.
delete from view_reliance;
delete from view_doubt;
update view_position set position = -1 where view = 'doubts';
delete from parked_event where follower = 'doubts';
