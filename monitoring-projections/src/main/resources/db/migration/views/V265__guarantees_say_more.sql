-- Where a ratification can be found and what was declared at an activation are part of what is said of a guarantee: read again from its
-- first event; see V161 for the log's part. Letters go with what is emptied, see V251.
delete from view_guarantee;
update view_position set position = -1 where view = 'guarantees';
delete from parked_event where follower = 'guarantees';
