-- What was struck, since it never was, says why; null while it stands. The latest correction is JSON.
alter table view_zone add column struck varchar(4000);
alter table view_zone add column correction varchar;
alter table view_zone_boundary add column basis varchar(4000); -- decision or consent on which the drawing rests
alter table view_zone_boundary add column struck varchar(4000);
alter table view_zone_restriction add column struck varchar(4000);
