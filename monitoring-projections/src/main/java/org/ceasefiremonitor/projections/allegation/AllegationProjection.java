package org.ceasefiremonitor.projections.allegation;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.verification.allegation.AllegationEvent;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps allegations and what became of each. */
@ProcessingGroup(AllegationProjection.VIEW)
public final class AllegationProjection extends DefinitionProjection<AllegationStanding, AllegationEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "allegations";

    private static final DefinitionTable<AllegationStanding, AllegationEvent> TABLE = new DefinitionTable<>("view_allegation", "allegation_id",
            List.of(Column.text("state"), Column.text("accused"), Column.text("alleger"), Column.text("incident_id"), Column.flag("ruled"),
                    Column.instant("reply_by")),
            AllegationStanding.class, AllegationStanding::evolve,
            standing -> Arrays.asList(standing.state(), standing.accused().value(), standing.alleger(),
                    standing.incidentId() == null ? null : standing.incidentId().value(), standing.state().ruled(),
                    standing.heard() || standing.state().ended() ? null : standing.replyBy()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public AllegationProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(AllegationEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
