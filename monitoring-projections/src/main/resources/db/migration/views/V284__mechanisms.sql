-- Mechanisms that monitor a ceasefire, one row per mechanism and version.
create table view_mechanism (
  mechanism_id     varchar(80)   not null,
  agreement_id     varchar(80)   not null,
  state            varchar(20)   not null,
  lead_participant varchar(80),            -- designated last
  zones            varchar       not null, -- of its sectors, " bridge ferry "
  definition       varchar       not null, -- all that is recorded of it, JSON
  correction       varchar,
  revision         bigint        not null,
  recorded_at      timestamp(6) with time zone not null,
  tlp              varchar(12)   not null,
  releasable_to    varchar(6000) not null,
  originator       varchar(80)   not null,
  from_position    bigint        not null,
  to_position      bigint        not null,
  constraint view_mechanism_pk primary key (mechanism_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'mechanisms', min(position) from view_position;
