-- Notices to participants and what became of them.
create table view_notice (
  notice_id      varchar(80)   not null,
  addressee      varchar(80)   not null,
  about          varchar(120)  not null,
  served_at      timestamp(6) with time zone not null,
  reply_by       timestamp(6) with time zone, -- absent where no reply is waited for
  awaits_reply   boolean       not null,
  definition     varchar       not null, -- all that is known of it, JSON
  correction     varchar,
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_notice_pk primary key (notice_id, from_position)
);
create index view_notice_addressee on view_notice (addressee, notice_id);

-- What was recorded before holds no notice, so the view begins where the others stand.
insert into view_position (view, position) select 'notices', min(position) from view_position;
