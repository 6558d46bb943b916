-- Deadlines: each clock of each thing, by when what it waits for is due, and how far it has come.
create table view_deadline (
  thing          varchar(120)  not null, -- "case/case-1"
  kind           varchar(40)   not null,
  state          varchar(10)   not null,
  due            timestamp(6) with time zone not null,
  first_due      timestamp(6) with time zone not null,
  extensions     bigint        not null,
  reason         varchar(8000),
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_deadline_pk primary key (thing, kind, from_position)
);
create index view_deadline_due on view_deadline (to_position, due, thing, kind);

-- Clocks may have been set before; the view reads the log from its beginning.
insert into view_position (view, position) values ('deadlines', -1);
