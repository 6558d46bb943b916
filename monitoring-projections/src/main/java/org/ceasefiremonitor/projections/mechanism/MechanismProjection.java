package org.ceasefiremonitor.projections.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.mechanism.body.MechanismEvent;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.Lead;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps mechanisms and where each stands. */
@ProcessingGroup(MechanismProjection.VIEW)
public final class MechanismProjection extends DefinitionProjection<MechanismStanding, MechanismEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "mechanisms";

    private static final DefinitionTable<MechanismStanding, MechanismEvent> TABLE = new DefinitionTable<>("view_mechanism", "mechanism_id",
            List.of(Column.text("agreement_id"), Column.text("state"), Column.text("zones")),
            MechanismStanding.class, MechanismStanding::evolve,
            MechanismProjection::values);

    /** Who leads which mechanism from when until when, as each version of it says; who may see a row is told by the mechanism. */
    private static final VersionedTable LEADS = new VersionedTable("view_mechanism_lead", List.of(Column.text("mechanism_id"), Column.instant("led_from")),
            List.of(Column.text("lead"), Column.instant("led_until")));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), LEADS.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public MechanismProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(MechanismEvent event, EventMessage<?> message) {
        take(event, message, (changes, step) -> {
            var id = step.after().mechanismId().value();
            var before = step.before() == null ? List.<Lead>of() : step.before().leads();
            var after = step.after().leads();
            before.stream().filter(each -> !after.contains(each)).forEach(each -> LEADS.close(changes, List.of(id, each.from())));
            after.stream().filter(each -> !before.contains(each))
                    .forEach(each -> LEADS.open(changes, List.of(id, each.from()), Arrays.asList(each.lead().value(), each.until())));
        });
    }

    private static List<@Nullable Object> values(MechanismStanding standing) {
        return Arrays.asList(standing.agreementId().value(), standing.state(),
                standing.sectors().stream().flatMap(sector -> sector.zones().stream()).map(zone -> zone.value() + " ").sorted()
                        .collect(Collectors.joining("", " ", "")));
    }
}
