-- The incidents that one hangs together with, each between two spaces. What was recorded before links none.
alter table view_incident add column linked varchar default ' ' not null;
