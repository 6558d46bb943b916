package org.ceasefiremonitor.projections.support;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.support.programme.ProgrammeEvent;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps programmes of cooperation and what has come of each. */
@ProcessingGroup(ProgrammeProjection.VIEW)
public final class ProgrammeProjection extends DefinitionProjection<ProgrammeStanding, ProgrammeEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "programmes";

    private static final DefinitionTable<ProgrammeStanding, ProgrammeEvent> TABLE = new DefinitionTable<>("view_programme", "programme_id",
            List.of(Column.text("state"), Column.text("kind"), Column.text("partners")), ProgrammeStanding.class, ProgrammeStanding::evolve,
            standing -> List.of(standing.state(), standing.kind(), standing.partners().stream().map(partner -> partner.value() + " ")
                    .collect(Collectors.joining("", " ", ""))), ProgrammeStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ProgrammeProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(ProgrammeEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
