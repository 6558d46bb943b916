package org.ceasefiremonitor.projections.force;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.force.deployment.DeploymentEvent;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps deployments. */
@ProcessingGroup(DeploymentProjection.VIEW)
public final class DeploymentProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "deployments";

    private static final DefinitionTable<DeploymentStanding, DeploymentEvent> TABLE = new DefinitionTable<>("view_deployment", "deployment_id",
            List.of(Column.text("force_id"), Column.text("kind"), Column.text("component"), Column.text("state"), Column.flag("caveats"), Column.flag("forbidden")),
            DeploymentStanding.class, DeploymentStanding::evolve,
            standing -> Arrays.asList(standing.forceId().value(), standing.post().kind(), standing.post().component(), standing.state(),
                    !standing.task().caveats().isEmpty(), !standing.forbiddenNow().isEmpty()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DeploymentProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DeploymentEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> TABLE.evolve(changes, jdbc, Recorded.of(message), event));
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }
}
