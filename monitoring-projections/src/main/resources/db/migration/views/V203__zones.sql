-- Zones as they are laid down, without their drawings.
create table view_zone (
  zone_id            varchar(80)   not null,
  agreement_id       varchar(80)   not null,
  name               varchar(400)  not null,
  kind               varchar(40)   not null,
  time_zone          varchar(80)   not null,
  designated_from    timestamp(6) with time zone not null, -- effective; may lie before recording
  ended_at           timestamp(6) with time zone,
  suspended_position bigint, -- of the event that suspended it, while it is suspended
  drawing            bigint        not null, -- number of the latest drawing
  basis              varchar(4000) not null, -- decision or consent on which the latest drawing rests
  reason             varchar(4000), -- of the latest correction, lifting, suspension, reinstatement or end
  west               double precision not null, -- ends of all drawings that ever held, degrees
  south              double precision not null,
  east               double precision not null,
  north              double precision not null,
  revision           bigint        not null, -- definitional events so far
  recorded_at        timestamp(6) with time zone not null,
  tlp                varchar(12)   not null,
  releasable_to      varchar(6000) not null,
  originator         varchar(80)   not null,
  from_position      bigint        not null,
  to_position        bigint        not null,
  constraint view_zone_pk primary key (zone_id, from_position)
);
create index view_zone_agreement_id on view_zone (agreement_id, zone_id);

-- The tables below have no marking of their own: their rows are only read through their zone's row, and are seen by whom that is seen.

-- The drawings of each zone. One holds from its effective instant to that of the next.
create table view_zone_boundary (
  zone_id        varchar(80)   not null,
  number         bigint        not null,
  boundary       varchar       not null, -- GeoJSON geometry
  effective_from timestamp(6) with time zone not null,
  corrections    bigint        not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_zone_boundary_pk primary key (zone_id, number, from_position)
);

-- What is forbidden in each zone.
create table view_zone_restriction (
  zone_id            varchar(80)   not null,
  restriction_id     varchar(80)   not null,
  weapon_class       varchar(40),
  activity           varchar(40),
  minimum_distance_m double precision,
  side               varchar(80),
  in_force_from      timestamp(6) with time zone not null,
  in_force_until     timestamp(6) with time zone,
  provision          varchar(200),
  from_position      bigint        not null,
  to_position        bigint        not null,
  constraint view_zone_restriction_pk primary key (zone_id, restriction_id, from_position)
);

-- Times in which a zone was suspended.
create table view_zone_suspension (
  zone_id            varchar(80)   not null,
  suspended_position bigint        not null, -- of the event that suspended it
  suspended_from     timestamp(6) with time zone not null,
  suspended_until    timestamp(6) with time zone,
  from_position      bigint        not null,
  to_position        bigint        not null,
  constraint view_zone_suspension_pk primary key (zone_id, suspended_position, from_position)
);

-- When the agreements of the zones are in force, which decides about their phase.
create table view_zone_agreement (
  agreement_id   varchar(80)   not null,
  in_force_from  timestamp(6) with time zone,
  in_force_until timestamp(6) with time zone,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_zone_agreement_pk primary key (agreement_id, from_position)
);

-- The alert level of each zone after each evaluation that is recorded.
create table view_zone_alert (
  zone_id       varchar(80)   not null,
  level         varchar(12)   not null,
  level_before  varchar(12),
  since         timestamp(6) with time zone not null, -- decision that set the level
  threshold     varchar(80),
  agreement_id  varchar(80)   not null, -- whose alert rules were applied
  rules_version bigint,
  counted       bigint, -- violations that the threshold counted
  trigger_id    varchar(80), -- report that led to the latest evaluation
  decided_at    timestamp(6) with time zone not null, -- latest evaluation
  reassess_at   timestamp(6) with time zone,
  from_position bigint        not null,
  to_position   bigint        not null,
  constraint view_zone_alert_pk primary key (zone_id, from_position)
);
create index view_zone_alert_due on view_zone_alert (to_position, reassess_at);
