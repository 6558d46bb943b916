-- One row in a log that was begun as an exercise, none in any other. See ADR 42.
create table exercise (
    id smallint primary key check (id = 1),
    -- by how much the clock of the exercise is ahead of the clock of the machine
    ahead_ms bigint not null check (ahead_ms >= 0)
);
