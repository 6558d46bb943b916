-- Programmes of cooperation, one row per programme and version.
create table view_programme (
  programme_id   varchar(80)   not null,
  state          varchar(20)   not null,
  kind           varchar(20)   not null,
  partners       varchar(4200) not null, -- each between spaces
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_programme_pk primary key (programme_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'programmes', min(position) from view_position;
