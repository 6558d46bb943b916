-- Deployments of multinational forces, one row per deployment and version.
create table view_deployment (
  deployment_id  varchar(80)   not null,
  force_id       varchar(80)   not null,
  kind           varchar(20)   not null,
  component      varchar(20)   not null,
  state          varchar(20)   not null,
  caveats        boolean       not null, -- whether national caveats travel with its tasking
  forbidden      boolean       not null, -- whether a caveat is said to forbid something of its tasking
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_deployment_pk primary key (deployment_id, from_position)
);
create index view_deployment_force on view_deployment (force_id, deployment_id);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'deployments', min(position) from view_position;
