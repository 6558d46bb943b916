-- Calls over the hotline, one row per version.
create table view_hotline_call (
  call_id        varchar(80)   not null,
  cell_id        varchar(80)   not null,
  caller         varchar(80)   not null,
  called         varchar(80)   not null,
  issue          varchar(80)   not null,
  state          varchar(20)   not null,
  unanswered     boolean       not null, -- whether nobody has answered, in time or late
  opened_at      timestamp(6) with time zone not null,
  seconds_to_answer bigint, -- absent while nobody has answered
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_hotline_call_pk primary key (call_id, from_position)
);
create index view_hotline_call_opened on view_hotline_call (opened_at, call_id);
create index view_hotline_call_issue on view_hotline_call (issue);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'hotline-calls', min(position) from view_position;
