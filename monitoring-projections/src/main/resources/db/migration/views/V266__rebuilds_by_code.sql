-- A rebuild goes on only under the code that has begun it: rows of other code may say something else.
alter table view_rebuild add column code varchar(64);
