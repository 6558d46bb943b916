-- The tree over the log, see ADR 66. Full tiles and checkpoints are inserted and never changed; the row of the tree and the tiles that are not
-- full yet move on, and can be made again from the events. Whoever builds holds the lock of the tree's row.
create table log_tree (
    id   smallint not null primary key check (id = 1),
    size bigint   not null,
    -- roots of the full subtrees, from the largest on the left, 32 bytes each
    edge bytea    not null
);
insert into log_tree (id, size, edge) values (1, 0, cast('' as bytea));

create table log_tile (
    height smallint not null,
    number bigint   not null,
    hashes bytea    not null,
    primary key (height, number)
);

create table log_edge_tile (
    height smallint not null primary key,
    number bigint   not null,
    hashes bytea    not null
);

create table log_checkpoint (
    size bigint  not null primary key,
    root bytea   not null,
    note varchar not null
);
