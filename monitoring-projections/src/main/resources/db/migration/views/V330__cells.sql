-- Coordination cells, one row per version.
create table view_cell (
  cell_id        varchar(80)   not null,
  state          varchar(20)   not null,
  run_by         varchar(80)   not null,
  seat           varchar(200)  not null,
  in_crisis      boolean       not null,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_cell_pk primary key (cell_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'cells', min(position) from view_position;
