-- Monitoring assets, one row per asset and version: what each looks at and when, and when it can not be trusted.
create table view_asset (
  asset_id       varchar(80)   not null,
  kind           varchar(40)   not null,
  contributor    varchar(80)   not null,
  state          varchar(20)   not null,
  definition     varchar       not null, -- all that is laid down about it, JSON
  correction     varchar,                -- who last set right what is recorded of it, and why: JSON
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_asset_pk primary key (asset_id, from_position)
);

-- What was recorded before holds no assets, so the view begins where the others stand.
insert into view_position (view, position) select 'assets', min(position) from view_position;
