-- Requests, one row per version.
create table view_request (
  request_id     varchar(80)   not null,
  cell_id        varchar(80)   not null,
  kind           varchar(20)   not null,
  state          varchar(20)   not null,
  open           boolean       not null, -- whether an answer is owed, in time or late
  requester      varchar(80)   not null,
  owner          varchar(80), -- absent before it is assigned
  due            timestamp(6) with time zone not null,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_request_pk primary key (request_id, from_position)
);
create index view_request_due on view_request (due, request_id);
create index view_request_cell on view_request (cell_id, due);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'requests', min(position) from view_position;
