-- Who is to have the next watches is part of what is said of a cell: read again from its first event. Letters go with what is emptied, see V251.
delete from view_cell;
update view_position set position = -1 where view = 'cells';
delete from parked_event where follower = 'cells';
