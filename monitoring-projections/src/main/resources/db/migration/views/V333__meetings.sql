-- Joint meetings, one row per version.
create table view_meeting (
  meeting_id     varchar(80)   not null,
  cell_id        varchar(80)   not null,
  state          varchar(20)   not null,
  begins         timestamp(6) with time zone not null,
  next_due       timestamp(6) with time zone, -- of the next open commitment; absent if none is open
  missed         boolean       not null, -- whether a commitment was missed and not kept since
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_meeting_pk primary key (meeting_id, from_position)
);
create index view_meeting_begins on view_meeting (begins, meeting_id);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'meetings', min(position) from view_position;
