-- One row in a log that was begun as an exercise, none in any other. See ADR 42.
create table exercise (
    id smallint primary key check (id = 1),
    -- by how much the clock of the exercise is ahead of the clock of the machine
    ahead_ms bigint not null check (ahead_ms >= 0),
    -- to what it was set last; to set it to that again changes nothing
    set_to timestamp(6) with time zone
);
