-- What Parties that findings hold responsible are to do, by when, and what came of it.
create table view_remedy (
  remedy_id      varchar(80)   not null,
  case_id        varchar(80)   not null,
  addressee      varchar(80)   not null,
  kind           varchar(30)   not null,
  state          varchar(30)   not null,
  next_due       timestamp(6) with time zone, -- when its next step is due
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_remedy_pk primary key (remedy_id, from_position)
);
create index view_remedy_case on view_remedy (case_id, remedy_id);
create index view_remedy_addressee on view_remedy (addressee, remedy_id);
create index view_remedy_due on view_remedy (next_due);

-- What was recorded before holds no remedy, so the view begins where the others stand.
insert into view_position (view, position) values ('remedies', (select min(position) from view_position));
