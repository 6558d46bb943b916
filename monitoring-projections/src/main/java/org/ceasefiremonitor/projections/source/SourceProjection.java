package org.ceasefiremonitor.projections.source;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.subject.SubjectErased;
import org.ceasefiremonitor.core.verification.source.SourceEvent;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps sources of information and how far each is to be trusted. */
@ProcessingGroup(SourceProjection.VIEW)
public final class SourceProjection extends DefinitionProjection<SourceStanding, SourceEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "sources";

    private static final DefinitionTable<SourceStanding, SourceEvent> TABLE = new DefinitionTable<>("view_source", "source_id",
            List.of(Column.text("kind"), Column.text("state"), Column.text("reliability")),
            SourceStanding.class, SourceStanding::evolve,
            standing -> Arrays.asList(standing.kind(), standing.state(), standing.reliability()));

    /** How it is laid out. */
    public static final Layout LAYOUT = Layout.personal(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public SourceProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(SourceEvent event, EventMessage<?> message) {
        take(event, message);
    }

    @EventHandler
    void on(SubjectErased event, EventMessage<?> message) {
        clear(event, message);
    }
}
