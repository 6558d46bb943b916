package org.ceasefiremonitor.projections.ladder;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.guarantee.ladder.LadderEvent;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps response ladders and how far each has come. */
@ProcessingGroup(LadderProjection.VIEW)
public final class LadderProjection extends DefinitionProjection<LadderStanding, LadderEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "ladders";

    private static final DefinitionTable<LadderStanding, LadderEvent> TABLE = new DefinitionTable<>("view_ladder", "ladder_id",
            List.of(Column.text("state"),
                    Column.text("agreement_id"),
                    Column.whole("stage"),
                    Column.text("case_id"),
                    Column.text("remedy_id"),
                    Column.flag("running"),
                    Column.instant("stage_due")),
            LadderStanding.class, LadderStanding::evolve,
            standing -> Arrays.asList(standing.state(),
                    standing.agreementId().value(),
                    (long) standing.stage(),
                    standing.caseId() == null ? null : standing.caseId().value(),
                    standing.remedyId() == null ? null : standing.remedyId().value(),
                    standing.running(),
                    standing.awaited().map(rung -> rung.due()).orElse(null)));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public LadderProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(LadderEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
