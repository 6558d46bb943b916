package org.ceasefiremonitor.projections.contribution;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionEvent;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps contributions of partners. */
@ProcessingGroup(ContributionEntryProjection.VIEW)
public final class ContributionEntryProjection extends DefinitionProjection<ContributionStanding, ContributionEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "contributions";

    private static final DefinitionTable<ContributionStanding, ContributionEvent> TABLE = new DefinitionTable<>("view_contribution", "contribution_id",
            List.of(Column.text("contributor"), Column.text("kind"), Column.text("state"), Column.flag("falls_short"), Column.flag("caveats")),
            ContributionStanding.class, ContributionStanding::evolve,
            standing -> Arrays.asList(standing.contributor().value(), standing.kind(), standing.state(), standing.missing() > 0, !standing.caveats().isEmpty()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ContributionEntryProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(ContributionEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
