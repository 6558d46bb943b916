package org.ceasefiremonitor.projections.coordination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.coordination.request.RequestEvent;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps requests and how far each has come. */
@ProcessingGroup(RequestProjection.VIEW)
public final class RequestProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "requests";

    /** Its table. */
    static final String NAME = "view_request";

    private static final DefinitionTable<RequestStanding, RequestEvent> TABLE = new DefinitionTable<>(NAME, "request_id",
            List.of(Column.text("cell_id"), Column.text("kind"), Column.text("state"), Column.flag("open"), Column.text("requester"),
                    Column.text("owner"), Column.instant("due")),
            RequestStanding.class, RequestStanding::evolve,
            standing -> Arrays.asList(standing.cellId().value(), standing.kind(), standing.state(), standing.state().open(), standing.requester().value(),
                    standing.owner() == null ? null : standing.owner().participant().value(), standing.due()),
            RequestStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RequestProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RequestEvent event, EventMessage<?> message) {
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
