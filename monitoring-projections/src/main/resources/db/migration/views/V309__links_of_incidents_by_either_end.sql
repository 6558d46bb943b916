-- Which incidents are said to hang together with one, found from that one. The column view_incident.linked says the same from the other end.
create table view_incident_link (
  incident_id    varchar(80)   not null, -- of which it was said
  linked_to      varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_incident_link_pk primary key (incident_id, linked_to, from_position)
);
create index view_incident_link_to on view_incident_link (linked_to, incident_id);

-- Incidents may have been linked before this release: the view reads the log from its beginning.
delete from view_incident;
update view_position set position = -1 where view = 'incidents';
