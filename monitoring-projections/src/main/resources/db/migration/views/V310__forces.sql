-- Multinational forces and how far each has come, one row per force and version.
create table view_force (
  force_id       varchar(80)   not null,
  agreement_id   varchar(80)   not null,
  host           varchar(80)   not null,
  participants   varchar(6000) not null, -- with a space before and behind each
  state          varchar(20)   not null,
  all_hold       boolean       not null, -- whether all three preconditions hold
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_force_pk primary key (force_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'forces', min(position) from view_position;
