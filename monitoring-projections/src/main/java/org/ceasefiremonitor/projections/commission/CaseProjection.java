package org.ceasefiremonitor.projections.commission;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.BreachEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps breach cases and how far each has come. */
@ProcessingGroup(CaseProjection.VIEW)
public final class CaseProjection extends DefinitionProjection<BreachStanding, BreachEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "cases";

    private static final DefinitionTable<BreachStanding, BreachEvent> TABLE = new DefinitionTable<>("view_case", "case_id",
            List.of(Column.text("commission_id"), Column.text("accused"), Column.text("affected"), Column.text("state"), Column.text("severity"), Column.instant("due")),
            BreachStanding.class, BreachStanding::evolve,
            standing -> Arrays.asList(standing.commissionId().value(), standing.accused().value(), standing.affected().value(), standing.state(),
                    standing.severity(), standing.due()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public CaseProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(BreachEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
