-- Commitments that were invoked and how far each has come, one row each and version.
create table view_commitment (
  commitment_id  varchar(80)   not null,
  state          varchar(20)   not null,
  guarantee_id   varchar(80)   not null,
  guarantor      varchar(80)   not null,
  beneficiary    varchar(80)   not null,
  domain         varchar(20)   not null,
  determination_id varchar(80)   not null,
  overdue        boolean       not null,
  position_due   timestamp(6) with time zone,
  measures_due   timestamp(6) with time zone,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_commitment_pk primary key (commitment_id, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'commitments', min(position) from view_position;
