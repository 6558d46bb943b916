-- A view that is read again from its first event tries the events that were parked again too; their letters go, as those of a rebuild do.
-- Every migration that empties a view needs this.
delete from parked_event where follower in (select p.view from view_position p where p.position = -1);
