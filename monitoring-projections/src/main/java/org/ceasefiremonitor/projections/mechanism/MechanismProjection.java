package org.ceasefiremonitor.projections.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.body.MechanismEvent;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps mechanisms and where each stands. */
@ProcessingGroup(MechanismProjection.VIEW)
public final class MechanismProjection extends DefinitionProjection<MechanismStanding, MechanismEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "mechanisms";

    private static final DefinitionTable<MechanismStanding, MechanismEvent> TABLE = new DefinitionTable<>("view_mechanism", "mechanism_id",
            List.of(Column.text("agreement_id"), Column.text("state"), Column.text("lead_participant"), Column.text("zones")),
            MechanismStanding.class, MechanismStanding::evolve,
            MechanismProjection::values);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public MechanismProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(MechanismEvent event, EventMessage<?> message) {
        take(event, message);
    }

    private static List<@Nullable Object> values(MechanismStanding standing) {
        return Arrays.asList(standing.agreementId().value(), standing.state(), standing.lead().map(ParticipantId::value).orElse(null),
                standing.sectors().stream().flatMap(sector -> sector.zones().stream()).map(zone -> zone.value() + " ").sorted()
                        .collect(Collectors.joining("", " ", "")));
    }
}
