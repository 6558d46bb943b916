-- The position at which a finding was last upheld on review, else issued: what is in doubt since then nobody has decided on. Findings are few, so
-- they are read again from the beginning.
delete from view_finding;
alter table view_finding add column affirmed_position bigint not null;
update view_position set position = -1 where view = 'findings';
delete from parked_event where follower = 'findings';
