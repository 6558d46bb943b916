-- Guarantees: what each guarantor has pledged in which domain, and how far it has come.
create table view_guarantee (
  guarantee_id   varchar(80)   not null,
  guarantor      varchar(80)   not null,
  beneficiary    varchar(80)   not null,
  agreement_id   varchar(80)   not null,
  domains        varchar(200)  not null, -- " LOGISTICS MILITARY "
  state          varchar(20)   not null,
  definition     varchar       not null, -- all that is laid down about it, JSON
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_guarantee_pk primary key (guarantee_id, from_position)
);
create index view_guarantee_guarantor on view_guarantee (guarantor, guarantee_id);
create index view_guarantee_agreement on view_guarantee (agreement_id, guarantee_id);
