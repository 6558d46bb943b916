-- Findings: each with the position at which it was issued, by the ballot that adopted it. One that a review replaced stays.
create table view_finding (
  finding_id     varchar(80)   not null,
  case_id        varchar(80)   not null,
  attribution    varchar(20)   not null,
  party          varchar(80),            -- that is held responsible
  level          varchar(20),            -- how far the attribution goes
  standing       varchar(20)   not null,
  material       boolean       not null, -- whether a material breach was declared on it
  definition     varchar       not null, -- all that is on the record, JSON
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_finding_pk primary key (finding_id, from_position)
);
create index view_finding_case on view_finding (case_id, finding_id);
create index view_finding_party on view_finding (party, finding_id);

-- Cases may have been found before this release: the view reads the log from its beginning.
insert into view_position (view, position) values ('findings', -1);
