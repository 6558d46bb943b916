package org.ceasefiremonitor.projections.commission;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.commission.remedy.RemedyEvent;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps remedies and how far each has come. */
@ProcessingGroup(RemedyProjection.VIEW)
public final class RemedyProjection extends DefinitionProjection<RemedyStanding, RemedyEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "remedies";

    private static final DefinitionTable<RemedyStanding, RemedyEvent> TABLE = new DefinitionTable<>("view_remedy", "remedy_id",
            List.of(Column.text("case_id"), Column.text("addressee"), Column.text("kind"), Column.text("state"), Column.instant("next_due")),
            RemedyStanding.class, RemedyStanding::evolve,
            standing -> Arrays.asList(standing.caseId().value(), standing.addressee().value(), standing.kind(), standing.state(), standing.nextDue()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RemedyProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(RemedyEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
