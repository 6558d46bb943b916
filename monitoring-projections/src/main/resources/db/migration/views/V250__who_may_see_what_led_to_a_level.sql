-- Who may see what led to an alert level: the level is for all who may see the zone, the report that led to it is not.
alter table view_zone_alert add column tlp varchar(12);
alter table view_zone_alert add column releasable_to varchar(6000);
alter table view_zone_alert add column originator varchar(80);

-- Zones are read again from their first event; see V150 for the log's part.
delete from view_zone;
delete from view_zone_boundary;
delete from view_zone_restriction;
delete from view_zone_suspension;
delete from view_zone_agreement;
delete from view_zone_alert;
update view_position set position = -1 where view = 'zones';
