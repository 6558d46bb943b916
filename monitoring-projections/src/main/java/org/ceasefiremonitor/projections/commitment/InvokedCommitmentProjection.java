package org.ceasefiremonitor.projections.commitment;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentEvent;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps commitments that were invoked and how far each has come. */
@ProcessingGroup(InvokedCommitmentProjection.VIEW)
public final class InvokedCommitmentProjection extends DefinitionProjection<CommitmentStanding, CommitmentEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "commitments";

    private static final DefinitionTable<CommitmentStanding, CommitmentEvent> TABLE = new DefinitionTable<>("view_commitment", "commitment_id",
            List.of(Column.text("state"),
                    Column.text("guarantee_id"),
                    Column.text("guarantor"),
                    Column.text("beneficiary"),
                    Column.text("domain"),
                    Column.text("determination_id"),
                    Column.flag("overdue"),
                    Column.instant("position_due"),
                    Column.instant("measures_due")),
            CommitmentStanding.class, CommitmentStanding::evolve,
            standing -> Arrays.asList(standing.state(),
                    standing.guaranteeId().value(),
                    standing.guarantor().value(),
                    standing.beneficiary().value(),
                    standing.domain(),
                    standing.determinationId().value(),
                    standing.positionMissed() || standing.measuresMissed(),
                    standing.positionDue(),
                    standing.measuresDue()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public InvokedCommitmentProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(CommitmentEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
