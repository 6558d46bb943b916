package org.ceasefiremonitor.projections.force;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.force.ForceEvent;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps forces. */
@ProcessingGroup(ForceProjection.VIEW)
public final class ForceProjection extends DefinitionProjection<ForceStanding, ForceEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "forces";

    private static final DefinitionTable<ForceStanding, ForceEvent> TABLE = new DefinitionTable<>("view_force", "force_id",
            List.of(Column.text("agreement_id"), Column.text("host"), Column.text("participants"), Column.text("state"), Column.flag("all_hold")),
            ForceStanding.class, ForceStanding::evolve,
            standing -> Arrays.asList(standing.agreementId().value(), standing.host().value(), " " + standing.participants().stream().map(ParticipantId::value).collect(Collectors.joining(" ")) + " ",
                    standing.state(), standing.missing().isEmpty()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ForceProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(ForceEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
