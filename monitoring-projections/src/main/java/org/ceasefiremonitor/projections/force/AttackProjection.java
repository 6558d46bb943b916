package org.ceasefiremonitor.projections.force;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.guarantee.attack.AttackEvent;
import org.ceasefiremonitor.core.guarantee.attack.AttackStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps attacks. */
@ProcessingGroup(AttackProjection.VIEW)
public final class AttackProjection extends DefinitionProjection<AttackStanding, AttackEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "attacks";

    private static final DefinitionTable<AttackStanding, AttackEvent> TABLE = new DefinitionTable<>("view_attack", "attack_id",
            List.of(Column.text("force_id"), Column.text("deployment_id"), Column.instant("began_at"), Column.text("reported_by"), Column.flag("struck")),
            AttackStanding.class, AttackStanding::evolve,
            standing -> Arrays.asList(standing.forceId().value(), standing.deploymentId() == null ? null : standing.deploymentId().value(), standing.from(),
                    standing.by().value(), standing.struck() != null));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public AttackProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(AttackEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
