-- What rests on what: a report on the asset that observed, an incident on its reports, a case on its incidents, a remedy on its case.
create table view_reliance (
  thing          varchar(170)  not null, -- by type and id: incident/fire-1
  rests_on       varchar(170)  not null, -- by type and id
  type           varchar(40)   not null, -- of the thing
  observed_from  timestamp(6) with time zone, -- of what rests on an asset
  observed_to    timestamp(6) with time zone,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_reliance_pk primary key (thing, rests_on, from_position)
);
create index view_reliance_on on view_reliance (rests_on, thing);

-- What is doubted itself: a report that was retracted, an asset for an interval in which it is declared compromised.
create table view_doubt (
  about          varchar(170)  not null, -- by type and id
  name           varchar(40)   not null, -- of the doubt among those about the same thing
  type           varchar(40)   not null, -- of what it is about
  kind           varchar(20)   not null,
  since          timestamp(6) with time zone, -- absent where all of it is doubted
  until          timestamp(6) with time zone,
  reason         varchar(4000) not null,
  said_position  bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_doubt_pk primary key (about, name, from_position)
);

-- Reports were retracted and incidents opened before this view was there, so it begins at the beginning.
insert into view_position (view, position) values ('doubts', -1);
