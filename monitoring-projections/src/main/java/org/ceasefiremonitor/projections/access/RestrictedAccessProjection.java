package org.ceasefiremonitor.projections.access;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.mechanism.access.AccessEvent;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps restrictions of access and threats to monitors. */
@ProcessingGroup(RestrictedAccessProjection.VIEW)
public final class RestrictedAccessProjection extends DefinitionProjection<AccessStanding, AccessEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "restrictions";

    private static final DefinitionTable<AccessStanding, AccessEvent> TABLE = new DefinitionTable<>("view_access_restriction", "restriction_id",
            List.of(Column.text("side"), Column.text("kind"), Column.text("state"), Column.text("asset_id"), Column.instant("began"), Column.instant("ended"), Column.instant("reply_by")),
            AccessStanding.class, AccessStanding::evolve,
            standing -> Arrays.asList(standing.side(), standing.kind(), standing.state(), standing.assetId() == null ? null : standing.assetId().value(), standing.from(), standing.until(), standing.replyBy()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RestrictedAccessProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(AccessEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
