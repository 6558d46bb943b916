package org.ceasefiremonitor.projections.participant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.ParticipantEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps participants with their roles and mandates over time. */
@ProcessingGroup(ParticipantProjection.VIEW)
public final class ParticipantProjection extends DefinitionProjection<ParticipantStanding, ParticipantEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "participants";

    private static final DefinitionTable<ParticipantStanding, ParticipantEvent> TABLE = new DefinitionTable<>("view_participant", "participant_id",
            List.of(Column.text("name"), Column.text("form"), Column.text("roles"), Column.text("mandates")),
            ParticipantStanding.class, ParticipantStanding::evolve,
            standing -> List.of(standing.name(), standing.form(),
                    listed(standing.roles().stream().map(held -> held.role().name())),
                    listed(standing.mandates().stream().map(held -> held.mandate().name()))));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ParticipantProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(ParticipantEvent event, EventMessage<?> message) {
        take(event, message);
    }

    /** Each name once, between spaces, so that one is found as a substring. */
    private static String listed(Stream<String> names) {
        return names.distinct().sorted().map(name -> name + " ").collect(Collectors.joining("", " ", ""));
    }
}
