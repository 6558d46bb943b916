-- The notified activities that match an incident, each between two spaces. What was recorded before matches none.
alter table view_incident add column matched varchar default ' ' not null;

-- The same by activity; who may see a row is told by the incident.
create table view_incident_match (
  incident_id    varchar(80)   not null,
  activity_id    varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_incident_match_pk primary key (incident_id, activity_id, from_position)
);
create index view_incident_match_activity on view_incident_match (activity_id, incident_id);
