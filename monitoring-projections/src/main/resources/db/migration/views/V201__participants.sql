-- States, organisations and Parties, each with its roles and mandates over time.
create table view_participant (
  participant_id varchar(80)   not null,
  name           varchar(400)  not null,
  form           varchar(20)   not null,
  roles          varchar(2000) not null, -- all that were ever granted, " GUARANTOR OBSERVER "
  mandates       varchar(2000) not null, -- likewise
  definition     varchar       not null, -- all that is laid down about it, JSON
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_participant_pk primary key (participant_id, from_position)
);
