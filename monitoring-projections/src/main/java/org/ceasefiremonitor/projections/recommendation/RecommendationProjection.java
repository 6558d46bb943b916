package org.ceasefiremonitor.projections.recommendation;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.RecommendationEvent;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps recommendations and what became of each. */
@ProcessingGroup(RecommendationProjection.VIEW)
public final class RecommendationProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "recommendations";

    private static final DefinitionTable<RecommendationStanding, RecommendationEvent> TABLE = new DefinitionTable<>("view_recommendation",
            "recommendation_id", List.of(Column.text("policy"), Column.text("addressee"), Column.text("about"), Column.text("state"), Column.instant("due")),
            RecommendationStanding.class, RecommendationStanding::evolve,
            standing -> Arrays.asList(standing.policy(), standing.to(), standing.about(), standing.state(), standing.due()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RecommendationProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RecommendationEvent event, EventMessage<?> message) {
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
