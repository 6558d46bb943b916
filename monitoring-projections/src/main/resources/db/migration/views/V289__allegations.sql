-- Allegations and what became of them, one row per allegation and version.
create table view_allegation (
  allegation_id  varchar(80)   not null,
  state          varchar(20)   not null,
  accused        varchar(80)   not null,
  alleger        varchar(80)   not null, -- the participant that filed it, or PUBLIC
  incident_id    varchar(80),            -- absent while it is linked to none
  ruled          boolean       not null,
  reply_by       timestamp(6) with time zone, -- absent while no reply is waited for
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_allegation_pk primary key (allegation_id, from_position)
);
create index view_allegation_accused on view_allegation (accused, allegation_id);
create index view_allegation_alleger on view_allegation (alleger, allegation_id);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'allegations', min(position) from view_position;
