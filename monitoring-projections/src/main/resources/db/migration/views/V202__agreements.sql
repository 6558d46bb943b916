-- Agreements: text, acceptance, provisions over time and every rule set that was adopted.
create table view_agreement (
  agreement_id   varchar(80)   not null,
  title          varchar(400)  not null,
  phase          varchar(20)   not null,
  definition     varchar       not null, -- all that is laid down about it, JSON
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_agreement_pk primary key (agreement_id, from_position)
);
