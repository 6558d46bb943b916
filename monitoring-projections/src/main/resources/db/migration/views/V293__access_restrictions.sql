-- Restrictions of access and threats to monitors, one row per restriction of access and version.
create table view_access_restriction (
  restriction_id varchar(80)   not null,
  side           varchar(80)   not null,
  kind           varchar(40)   not null,
  state          varchar(20)   not null,
  asset_id       varchar(80),
  began          timestamp(6) with time zone not null,
  ended          timestamp(6) with time zone,
  reply_by       timestamp(6) with time zone,
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_access_restriction_pk primary key (restriction_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'restrictions', min(position) from view_position;
