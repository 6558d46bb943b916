package org.ceasefiremonitor.projections.coordination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.coordination.request.RequestEvent;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps requests and how far each has come. */
@ProcessingGroup(RequestProjection.VIEW)
public final class RequestProjection extends DefinitionProjection<RequestStanding, RequestEvent> {

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

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RequestProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(RequestEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
