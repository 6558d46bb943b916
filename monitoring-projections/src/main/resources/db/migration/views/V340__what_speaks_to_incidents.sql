-- What speaks to an incident, found from the report or the batch of detections; who may see a row is told by the incident.
create table view_incident_observation (
  incident_id    varchar(80)   not null,
  thing          varchar(120)  not null, -- violation/report-17 or detection/radar-2.17
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_incident_observation_pk primary key (incident_id, thing, from_position)
);
create index view_incident_observation_thing on view_incident_observation (thing, incident_id);

-- These said the same, to be read through row by row.
alter table view_incident drop column reports;
alter table view_incident drop column batches;
alter table view_incident drop column linked;

-- The view reads the log from its beginning.
delete from view_incident;
delete from view_incident_match;
delete from view_incident_link;
update view_position set position = -1 where view = 'incidents';
delete from parked_event where follower = 'incidents';
