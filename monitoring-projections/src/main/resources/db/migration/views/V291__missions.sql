-- Verification missions and how far each has come, one row per mission and version.
create table view_mission (
  mission_id     varchar(80)   not null,
  state          varchar(20)   not null,
  mode           varchar(20)   not null,
  side           varchar(80)   not null,
  incident_id    varchar(80)   not null,
  refused        boolean       not null, -- whether access was ever refused
  answer_by      timestamp(6) with time zone, -- absent while no answer is waited for
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_mission_pk primary key (mission_id, from_position)
);
create index view_mission_incident on view_mission (incident_id, mission_id);
create index view_allegation_incident on view_allegation (incident_id, allegation_id);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'missions', min(position) from view_position;
