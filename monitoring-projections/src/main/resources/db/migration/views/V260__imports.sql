-- Imports of published data, one row per import and version.
create table view_import (
  import_id      varchar(80)   not null,
  importer       varchar(80)   not null, -- participant whose reports its rows became
  source         varchar(200)  not null,
  file_sha256    varchar(64)   not null,
  state          varchar(20)   not null, -- OPEN, COMPLETED, RETRACTING, RETRACTED
  definition     varchar       not null, -- all that is known about it, JSON
  correction     varchar,                -- none corrects an import; it is retracted
  revision       bigint        not null,
  recorded_at    timestamp(6) with time zone not null,
  tlp            varchar(12)   not null,
  releasable_to  varchar(6000) not null,
  originator     varchar(80)   not null,
  from_position  bigint        not null,
  to_position    bigint        not null,
  constraint view_import_pk primary key (import_id, from_position)
);

-- Each report names the import whose row it was. Reports are found by it when an import is taken back.
alter table view_violation add column import_id varchar(80);
create index view_violation_import on view_violation (import_id, violation_id);

-- What was recorded before holds no imports, so the view begins where the others stand.
insert into view_position (view, position) select 'imports', min(position) from view_position;
