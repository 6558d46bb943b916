-- Evidence: whose hands each item went through, what examinations found, and whether it is authentic. Its bytes stand elsewhere.
create table view_evidence (
  evidence_id    varchar(80)   not null,
  state          varchar(20)   not null,
  incident_id    varchar(80),            -- to which it speaks
  violation_id   varchar(80),            -- to which it speaks
  holder         varchar(80),            -- participant whose person has its custody
  sha256         char(64),               -- of its bytes, once they are sealed
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_evidence_pk primary key (evidence_id, from_position)
);
create index view_evidence_bytes on view_evidence (sha256);
create index view_evidence_incident on view_evidence (incident_id);

-- What was recorded before holds no evidence, so the view begins where the others stand.
insert into view_position (view, position) select 'evidence', min(position) from view_position;
