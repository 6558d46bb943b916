-- Violations that were established and still stand, by the Party that is accused.
create table view_established (
  incident_id    varchar(80)   not null,
  accused        varchar(80),
  provision      varchar(80)   not null,
  severity       varchar(2)    not null, -- that a person set
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_established_pk primary key (incident_id, from_position)
);
create index view_established_accused on view_established (accused, severity);

-- Violations may have been established before this release: the view reads the log from its beginning.
insert into view_position (view, position) values ('established', -1);
