-- Determinations of armed attacks and how far each has come, one row each and version.
create table view_determination (
  determination_id varchar(80)   not null,
  state          varchar(20)   not null,
  agreement_id   varchar(80)   not null,
  attacked       varchar(80)   not null,
  accused        varchar(80)   not null,
  ladder_id      varchar(80)  ,
  pack_due       timestamp(6) with time zone,
  consultation_due timestamp(6) with time zone,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_determination_pk primary key (determination_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'determinations', min(position) from view_position;
