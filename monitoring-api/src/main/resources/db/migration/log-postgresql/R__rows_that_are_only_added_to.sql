-- Events, full tiles and checkpoints are added and read, and never changed or taken away, by whoever; see ADR 74. H2 has no such triggers.
-- Run again whenever this file changes, after all others; it stands in no list of migrations that a backup tells.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added to, never changed: % is refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

drop trigger if exists only_added_to on event;
create trigger only_added_to before update or delete or truncate on event for each statement execute function refuse_change();
drop trigger if exists only_added_to on log_tile;
create trigger only_added_to before update or delete or truncate on log_tile for each statement execute function refuse_change();
drop trigger if exists only_added_to on log_checkpoint;
create trigger only_added_to before update or delete or truncate on log_checkpoint for each statement execute function refuse_change();
