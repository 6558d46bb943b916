-- What is folded from events and kept says which code has folded it; other code does not trust it. See ADR 28.
alter table snapshot add column code varchar;

-- One row, or none where the directory is to be folded anew. A table of its own: the rows of the directory are in backups, this is not.
create table directory_code (
    code varchar not null
);
