-- Attacks on multinational forces, as they are reported, one row per attack and version.
create table view_attack (
  attack_id      varchar(80)   not null,
  force_id       varchar(80)   not null,
  deployment_id  varchar(80),  -- absent if none in particular was attacked
  began_at       timestamp(6) with time zone not null,
  reported_by    varchar(80)   not null,
  struck         boolean       not null,
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_attack_pk primary key (attack_id, from_position)
);
create index view_attack_force on view_attack (force_id, attack_id);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'attacks', min(position) from view_position;
