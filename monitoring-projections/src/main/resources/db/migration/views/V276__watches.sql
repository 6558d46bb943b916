-- When each monitoring asset looked at what, and when it did not, one row per span of time.
create table view_watch (
  asset_id       varchar(80)   not null,
  since          timestamp(6) with time zone not null,
  until          timestamp(6) with time zone, -- itself no part of it; absent while it lasts
  kind           varchar(40)   not null,
  sight          varchar(20)   not null,
  longitude      double precision not null,
  latitude       double precision not null,
  radius_metres  bigint        not null,
  west           double precision not null, -- box around the circle, degrees
  south          double precision not null,
  east           double precision not null,
  north          double precision not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_watch_pk primary key (asset_id, since, from_position)
);
