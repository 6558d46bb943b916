package org.ceasefiremonitor.projections.source;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.source.SourceEvent;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps sources of information and how far each is to be trusted. */
@ProcessingGroup(SourceProjection.VIEW)
public final class SourceProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "sources";

    private static final DefinitionTable<SourceStanding, SourceEvent> TABLE = new DefinitionTable<>("view_source", "source_id",
            List.of(Column.text("kind"), Column.text("state"), Column.text("reliability")),
            SourceStanding.class, SourceStanding::evolve,
            standing -> Arrays.asList(standing.kind(), standing.state(), standing.reliability()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public SourceProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SourceEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> TABLE.evolve(changes, jdbc, Recorded.of(message), event));
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }
}
