-- Violations that were established on detections alone, as zones count them; see ADR 79. No event in the log tells of one yet.
create table view_zone_established (
  zone_id       varchar(80)   not null,
  incident_id   varchar(80)   not null,
  observed_hour timestamp(6) with time zone not null, -- of the first detection in the zone
  weight        varchar(12)   not null,
  severity      varchar(4)    not null,
  attributed_to varchar(80),
  tlp           varchar(12)   not null,
  releasable_to varchar(6000),
  originator    varchar(80)   not null,
  from_position bigint        not null,
  to_position   bigint        not null,
  constraint view_zone_established_pk primary key (zone_id, incident_id, from_position)
);
create index view_zone_established_incident on view_zone_established (incident_id);
create index view_zone_established_holds on view_zone_established (zone_id, to_position, observed_hour);

-- The incident that led to the latest evaluation of an alert level.
alter table view_zone_alert add column incident_id varchar(80);
