package org.ceasefiremonitor.projections.determination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationEvent;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps determinations of armed attacks and how far each has come. */
@ProcessingGroup(DeterminationProjection.VIEW)
public final class DeterminationProjection extends DefinitionProjection<DeterminationStanding, DeterminationEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "determinations";

    private static final DefinitionTable<DeterminationStanding, DeterminationEvent> TABLE = new DefinitionTable<>("view_determination", "determination_id",
            List.of(Column.text("state"),
                    Column.text("agreement_id"),
                    Column.text("attacked"),
                    Column.text("accused"),
                    Column.text("ladder_id"),
                    Column.instant("pack_due"),
                    Column.instant("consultation_due")),
            DeterminationStanding.class, DeterminationStanding::evolve,
            standing -> Arrays.asList(standing.state(),
                    standing.agreementId().value(),
                    standing.attacked().value(),
                    standing.accused().value(),
                    standing.ladderId() == null ? null : standing.ladderId().value(),
                    standing.packDue(),
                    standing.consultationDue()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DeterminationProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(DeterminationEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
