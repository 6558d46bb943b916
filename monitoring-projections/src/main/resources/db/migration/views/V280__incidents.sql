-- Incidents: which reports speak to one thing that happened, who verifies it, and what came of it.
create table view_incident (
  incident_id    varchar(80)   not null,
  agreement_id   varchar(80)   not null,
  state          varchar(20)   not null,
  severity       varchar(2),             -- set by a person, else proposed by the rules
  reports        varchar       not null, -- " report-17 report-18 "
  verifier       varchar(80),            -- participant whose person verifies it
  result_by      timestamp(6) with time zone not null,
  awaits_result  boolean       not null, -- whether the mechanism owes a result
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_incident_pk primary key (incident_id, from_position)
);
create index view_incident_due on view_incident (awaits_result, to_position, result_by, incident_id);

-- What was recorded before holds no incidents, so the view begins where the others stand.
insert into view_position (view, position) select 'incidents', min(position) from view_position;
