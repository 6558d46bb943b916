-- Packages of support, one row per package and version.
create table view_support_package (
  package_id     varchar(80)   not null,
  state          varchar(20)   not null,
  kind           varchar(20)   not null,
  contributor    varchar(80)   not null,
  recipient      varchar(80)   not null,
  overdue        boolean       not null,
  put_off        boolean       not null, -- whether the delivery was ever put off
  promised_by    timestamp(6) with time zone, -- absent while no time is promised
  definition     varchar       not null, -- all that is recorded of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_support_package_pk primary key (package_id, from_position)
);
create index view_support_package_contributor on view_support_package (contributor, package_id);

-- Each amount of a package, one row per amount and version. Who may see it says the package.
create table view_support_amount (
  package_id     varchar(80)   not null,
  stage          varchar(20)   not null, -- PLEDGED, FUNDED, CONTRACTED, DELIVERED or CANCELLED
  number         bigint        not null, -- of the step in the package; 0 for what was pledged or cancelled
  in_month       varchar(7)    not null, -- in which that was, UTC
  money          boolean       not null,
  measure        varchar(40)   not null, -- code of the currency, or unit
  whole          bigint        not null, -- the amount without what follows the decimal point
  parts          bigint        not null, -- what follows it, in ten-thousandths
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_support_amount_pk primary key (package_id, stage, number, from_position)
);

-- What was recorded before holds none, so the view begins where the others stand.
insert into view_position (view, position) select 'support-packages', min(position) from view_position;
