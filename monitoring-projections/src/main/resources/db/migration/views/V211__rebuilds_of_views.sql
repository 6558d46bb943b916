-- The rebuild of each view that was ever asked for. The set of tables that does not hold the view is filled from the log, position by
-- position in the transactions that fill it, and then the view moves there.
create table view_rebuild (
  view           varchar(40)  not null,
  state          varchar(12)  not null, -- WAITING, FILLING, DONE, CANCELLED, FAILED
  position       bigint       not null, -- of the last event in the set that is filled
  slot           smallint     not null, -- that set
  requested_at   timestamp(6) with time zone not null,
  requested_by   varchar(80)  not null,
  reason         varchar(4000) not null,
  owner          varchar(80), -- the process that works on it
  alive_at       timestamp(6) with time zone, -- when that process last said so
  begun_at       timestamp(6) with time zone, -- when it began or took over, and where
  begun_position bigint       not null,
  ended_at       timestamp(6) with time zone,
  problem        varchar(2000),
  constraint view_rebuild_pk primary key (view)
);
