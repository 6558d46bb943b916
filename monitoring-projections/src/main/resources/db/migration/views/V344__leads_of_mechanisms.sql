-- Who leads which mechanism from when until when, so that it is found by who leads it at an instant. A lead can be designated for later.
create table view_mechanism_lead (
  mechanism_id  varchar(80) not null,
  led_from      timestamp(6) with time zone not null,
  lead          varchar(80) not null,
  led_until     timestamp(6) with time zone, -- absent while nobody is designated to follow
  from_position bigint      not null,
  to_position   bigint      not null,
  constraint view_mechanism_lead_pk primary key (mechanism_id, led_from, from_position)
);
create index view_mechanism_lead_lead on view_mechanism_lead (lead, mechanism_id);

alter table view_mechanism drop column lead_participant;

-- Mechanisms are few, so they are read again from the beginning.
delete from view_mechanism;
update view_position set position = -1 where view = 'mechanisms';
delete from parked_event where follower = 'mechanisms';
