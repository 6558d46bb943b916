-- What machines detected, one row per detection. They never change, so all rows hold from their position on.
create table view_detection (
  asset_id       varchar(80)   not null,
  batch          bigint        not null, -- number that the sender gave
  number         bigint        not null, -- within the batch, from 1
  detected_at    timestamp(6) with time zone not null,
  kind           varchar(40)   not null,
  longitude      double precision not null,
  latitude       double precision not null,
  uncertainty_metres bigint,
  confidence     bigint,                 -- percent
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_detection_pk primary key (asset_id, batch, number, from_position)
);
create index view_detection_time on view_detection (detected_at, asset_id, batch, number);

-- What was recorded before holds no detections, so the view begins where the others stand.
insert into view_position (view, position) select 'detections', min(position) from view_position;
