-- The register of reports: one row per report and version.
create table view_violation (
  violation_id   varchar(80)  not null,
  revision       bigint       not null,
  state          varchar(12)  not null, -- RECORDED, CORRECTED, RETRACTED
  first_position bigint       not null, -- of the event that first recorded the report
  recorded_at    timestamp(6) with time zone not null, -- when that was; rises with the position, so it orders the register by recording
  revised_at     timestamp(6) with time zone not null, -- when this version was recorded
  revised_by     varchar(80)  not null, -- participant that recorded this version
  reason         varchar(4000), -- of the correction or retraction
  observed_from  timestamp(6) with time zone not null,
  observed_to    timestamp(6) with time zone not null,
  longitude      double precision not null, -- the place that decides about zones, WGS 84
  latitude       double precision not null,
  source         varchar(200) not null,
  means          varchar(40)  not null,
  kind           varchar(40)  not null,
  weapon_class   varchar(40),
  side           varchar(80)  not null,
  reliability    varchar(1)   not null,
  credibility    bigint       not null, -- 1 to 6
  report         varchar      not null, -- the whole report, JSON
  searched       varchar      not null, -- narrative and place text in lower case, which databases do differently by locale
  tlp            varchar(12)  not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)  not null, -- participant that first recorded the report
  from_position  bigint       not null,
  to_position    bigint       not null,
  constraint view_violation_pk primary key (from_position) -- one event makes at most one row
);
create index view_violation_id on view_violation (violation_id);
create index view_violation_observed on view_violation (observed_from, violation_id);
create index view_violation_recorded on view_violation (recorded_at);
create index view_violation_place on view_violation (latitude, longitude);

-- The zones of each report and how it is judged in each.
create table view_violation_zone (
  violation_id   varchar(80)  not null,
  zone_id        varchar(80)  not null,
  revision       bigint       not null,
  counted        boolean      not null, -- false once the report is retracted
  classed        varchar(12)  not null, -- VIOLATION, OBSERVATION
  kind           varchar(40)  not null,
  severity       varchar(8), -- proposed by the rules; observations have none
  side           varchar(80)  not null,
  observed_from  timestamp(6) with time zone not null,
  recorded_at    timestamp(6) with time zone not null, -- when the report was first recorded
  assessment     varchar      not null, -- JSON
  tlp            varchar(12)  not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)  not null,
  from_position  bigint       not null,
  to_position    bigint       not null,
  constraint view_violation_zone_pk primary key (from_position)
);
create index view_violation_zone_id on view_violation_zone (violation_id);
create index view_violation_zone_observed on view_violation_zone (zone_id, observed_from, violation_id);
create index view_violation_zone_recorded on view_violation_zone (zone_id, recorded_at);

-- Reports counted per zone and hour of the beginning of the observed interval (UTC). It holds only the present, because nearly every
-- event moves it; the past is counted from view_violation_zone. Counts are kept apart by audience, so that a reader's count says
-- nothing about reports that the reader may not see.
create table view_zone_hour (
  zone_id       varchar(80)   not null,
  observed_hour timestamp(6) with time zone not null,
  classed       varchar(12)   not null,
  kind          varchar(40)   not null,
  severity      varchar(8)    not null, -- NONE for observations
  side          varchar(80)   not null,
  audience      varchar(180)  not null, -- short key of the marking's three columns
  tlp           varchar(12)   not null,
  releasable_to varchar(6000) not null,
  originator    varchar(80)   not null, -- blank where the marking does not depend on it
  tally         bigint        not null,
  constraint view_zone_hour_pk primary key (zone_id, observed_hour, classed, kind, severity, side, audience),
  constraint view_zone_hour_tally check (tally >= 0)
);

-- The same over all time.
create table view_zone_total (
  zone_id       varchar(80)   not null,
  classed       varchar(12)   not null,
  kind          varchar(40)   not null,
  severity      varchar(8)    not null,
  side          varchar(80)   not null,
  audience      varchar(180)  not null,
  tlp           varchar(12)   not null,
  releasable_to varchar(6000) not null,
  originator    varchar(80)   not null,
  tally         bigint        not null,
  constraint view_zone_total_pk primary key (zone_id, classed, kind, severity, side, audience),
  constraint view_zone_total_tally check (tally >= 0)
);
