-- Reports counted per zone and span of 8192 positions of the log: how many began to count in the span, and how many ceased to. The spans
-- before a position and the few events since the last whole one are what counted at that position, however many reports there are.
create table view_zone_span (
  zone_id       varchar(80)   not null,
  span          bigint        not null, -- position / 8192
  ceased        boolean       not null,
  classed       varchar(12)   not null,
  kind          varchar(40)   not null,
  severity      varchar(8)    not null,
  side          varchar(80)   not null,
  audience      varchar(180)  not null,
  tlp           varchar(12)   not null,
  releasable_to varchar(6000) not null,
  originator    varchar(80)   not null,
  tally         bigint        not null,
  constraint view_zone_span_pk primary key (zone_id, span, ceased, classed, kind, severity, side, audience),
  constraint view_zone_span_tally check (tally >= 0)
);

-- The register is read again from its first event, so that the spans of what it holds are counted too; see V140 for the log's part.
delete from view_violation;
delete from view_violation_zone;
delete from view_zone_hour;
delete from view_zone_total;
update view_position set position = -1 where view = 'violations';
