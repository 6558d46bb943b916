-- The special commission, its cases and its ballots. Positions are in a ballot only once it is unsealed.
create table view_commission (
  commission_id  varchar(80)   not null,
  agreement_id   varchar(80)   not null,
  members        varchar(11000) not null, -- " caldonia dalmark ", alternates too
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_commission_pk primary key (commission_id, from_position)
);
create index view_commission_agreement on view_commission (agreement_id, commission_id);

create table view_case (
  case_id        varchar(80)   not null,
  commission_id  varchar(80)   not null,
  accused        varchar(80)   not null,
  affected       varchar(80)   not null,
  state          varchar(30)   not null,
  severity       varchar(10)   not null,
  due            timestamp(6) with time zone, -- when its next step is due
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_case_pk primary key (case_id, from_position)
);
create index view_case_commission on view_case (commission_id, case_id);
create index view_case_accused on view_case (accused, case_id);
create index view_case_due on view_case (due);

create table view_ballot (
  ballot_id      varchar(80)   not null,
  commission_id  varchar(80)   not null,
  case_id        varchar(80)   not null,
  question       varchar(20)   not null,
  state          varchar(20)   not null,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_ballot_pk primary key (ballot_id, from_position)
);
create index view_ballot_case on view_ballot (case_id, ballot_id);

-- What was recorded before holds no commission, so the views begin where the others stand.
insert into view_position (view, position) select names.view, (select min(position) from view_position)
  from (values ('commissions'), ('cases'), ('ballots')) as names (view);
