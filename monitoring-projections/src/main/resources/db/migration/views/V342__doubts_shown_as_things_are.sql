-- Each row is told to whom the thing that rests is shown now, by the thing's originator. Rows from before kept the marking and the originator of
-- the event that began them, so doubts are read again from the beginning.
delete from view_reliance;
delete from view_doubt;
update view_position set position = -1 where view = 'doubts';
delete from parked_event where follower = 'doubts';
