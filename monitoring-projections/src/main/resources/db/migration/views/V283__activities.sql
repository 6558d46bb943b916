-- Activities that Parties notified or were asked about, one row per activity and version.
create table view_activity (
  activity_id    varchar(80)   not null,
  side           varchar(80)   not null,
  kind           varchar(40),            -- what was notified; null where the Party was asked about what it had not notified
  state          varchar(20)   not null,
  notified       boolean       not null,
  late           boolean       not null, -- whether its notice came too late
  begins         timestamp(6) with time zone not null,
  ends           timestamp(6) with time zone not null,
  west           double precision,       -- box around its place, degrees; null where it has none
  south          double precision,
  east           double precision,
  north          double precision,
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_activity_pk primary key (activity_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'activities', min(position) from view_position;
