-- Of whom something personal is recorded, written with the first event that says it; see ADR 76. Made again from the log. The keys are not here.
create table subject (
    id       varchar(80) not null primary key,
    position bigint      not null
);

-- Up to which position all erasures are carried out to their end in the database, in an embedded one with the compacting of its file.
create table erasures_done (
    id       smallint not null primary key check (id = 1),
    position bigint   not null
);
insert into erasures_done (id, position) values (1, -1);

-- The list is made again from the log at the next start.
delete from directory_code;
