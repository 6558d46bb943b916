package org.ceasefiremonitor.api.log;

import java.util.Optional;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds an event in the log by its position. */
public final class StoredEvents implements RecordedEvents {

    private final JdbcClient jdbc;
    private final EventTypes types;

    public StoredEvents(JdbcClient jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    @Override
    public Optional<Event> find(long position) {
        return jdbc.sql("select type, revision, payload from event where position = ?").param(position)
                .query((row, n) -> types.read(position, row.getString(1), row.getString(2), row.getString(3))).optional();
    }
}
