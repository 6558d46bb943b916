-- Contributions of partners, one row per contribution and version.
create table view_contribution (
  contribution_id varchar(80)   not null,
  contributor    varchar(80)   not null,
  kind           varchar(40)   not null,
  state          varchar(20)   not null,
  falls_short    boolean       not null,
  caveats        boolean       not null,
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_contribution_pk primary key (contribution_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'contributions', min(position) from view_position;
