-- Clocks that may still run out, written with the events that move them. Made again from the log; see ADR 29.
create table open_clock (
    thing    varchar                     not null,
    kind     varchar                     not null,
    due      timestamp(6) with time zone not null,
    position bigint                      not null,
    primary key (thing, kind)
);
create index open_clock_due on open_clock (due, position, kind);

-- Events before this table moved clocks, too: everything that is folded and kept is folded anew at the next start.
delete from directory_code;
