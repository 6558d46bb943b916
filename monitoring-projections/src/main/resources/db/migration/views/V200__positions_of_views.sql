-- How far each view has read the log: the position of the last event in it, -1 for none. Moved in the transaction that writes the rows.
create table view_position (
  view     varchar(40) not null,
  position bigint      not null,
  constraint view_position_pk primary key (view)
);
insert into view_position (view, position) values ('participants', -1), ('agreements', -1), ('zones', -1), ('violations', -1), ('guarantees', -1);

-- In all view tables:
--   from_position, to_position       positions of the log for which the row holds, half open; 9223372036854775807 = still holds
--   tlp, releasable_to, originator   the marking; releasable_to is " a b " or " "; filtered in every query
--   recorded_at                      when the log recorded the event that made the row
