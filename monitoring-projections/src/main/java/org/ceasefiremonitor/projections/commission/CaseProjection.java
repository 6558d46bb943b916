package org.ceasefiremonitor.projections.commission;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.BreachEvent;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps breach cases and how far each has come. */
@ProcessingGroup(CaseProjection.VIEW)
public final class CaseProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "cases";

    private static final DefinitionTable<BreachStanding, BreachEvent> TABLE = new DefinitionTable<>("view_case", "case_id",
            List.of(Column.text("commission_id"), Column.text("accused"), Column.text("affected"), Column.text("state"), Column.text("severity"), Column.instant("due")),
            BreachStanding.class, BreachStanding::evolve,
            standing -> Arrays.asList(standing.commissionId().value(), standing.accused().value(), standing.affected().value(), standing.state(),
                    standing.severity(), standing.due()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public CaseProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BreachEvent event, EventMessage<?> message) {
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
