package org.ceasefiremonitor.projections.mission;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.verification.mission.MissionEvent;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps verification missions and how far each has come. */
@ProcessingGroup(MissionProjection.VIEW)
public final class MissionProjection extends DefinitionProjection<MissionStanding, MissionEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "missions";

    private static final DefinitionTable<MissionStanding, MissionEvent> TABLE = new DefinitionTable<>("view_mission", "mission_id",
            List.of(Column.text("state"), Column.text("mode"), Column.text("side"), Column.text("incident_id"), Column.flag("refused"),
                    Column.instant("answer_by")),
            MissionStanding.class, MissionStanding::evolve,
            standing -> Arrays.asList(standing.state(), standing.mode(), standing.side(), standing.incidentId().value(), !standing.denials().isEmpty(),
                    standing.state() == MissionStanding.State.ACCESS_REQUESTED ? standing.answerBy() : null));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public MissionProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(MissionEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
