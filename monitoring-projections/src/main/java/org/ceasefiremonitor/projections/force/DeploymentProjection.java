package org.ceasefiremonitor.projections.force;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.force.deployment.DeploymentEvent;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps deployments. */
@ProcessingGroup(DeploymentProjection.VIEW)
public final class DeploymentProjection extends DefinitionProjection<DeploymentStanding, DeploymentEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "deployments";

    private static final DefinitionTable<DeploymentStanding, DeploymentEvent> TABLE = new DefinitionTable<>("view_deployment", "deployment_id",
            List.of(Column.text("force_id"), Column.text("kind"), Column.text("component"), Column.text("state"), Column.flag("caveats"), Column.flag("forbidden")),
            DeploymentStanding.class, DeploymentStanding::evolve,
            standing -> Arrays.asList(standing.forceId().value(), standing.post().kind(), standing.post().component(), standing.state(),
                    !standing.task().caveats().isEmpty(), !standing.forbiddenNow().isEmpty()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DeploymentProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(DeploymentEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
