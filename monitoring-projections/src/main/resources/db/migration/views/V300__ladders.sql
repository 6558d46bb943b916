-- Response ladders and how far each has come, one row each and version.
create table view_ladder (
  ladder_id      varchar(80)   not null,
  state          varchar(20)   not null,
  agreement_id   varchar(80)   not null,
  stage          bigint        not null,
  case_id        varchar(80)  ,
  remedy_id      varchar(80)  ,
  running        boolean       not null,
  stage_due      timestamp(6) with time zone,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_ladder_pk primary key (ladder_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'ladders', min(position) from view_position;
