package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.BallotEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps ballots and how far each has come. */
@ProcessingGroup(BallotProjection.VIEW)
public final class BallotProjection extends DefinitionProjection<BallotStanding, BallotEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "ballots";

    private static final DefinitionTable<BallotStanding, BallotEvent> TABLE = new DefinitionTable<>("view_ballot", "ballot_id",
            List.of(Column.text("commission_id"), Column.text("case_id"), Column.text("question"), Column.text("state")),
            BallotStanding.class, BallotStanding::evolve,
            standing -> List.of(standing.commissionId().value(), standing.caseId().value(), standing.question(), standing.state()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public BallotProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(BallotEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
