package org.ceasefiremonitor.projections.recommendation;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.recommendation.RecommendationEvent;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps recommendations and what became of each. */
@ProcessingGroup(RecommendationProjection.VIEW)
public final class RecommendationProjection extends DefinitionProjection<RecommendationStanding, RecommendationEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "recommendations";

    private static final DefinitionTable<RecommendationStanding, RecommendationEvent> TABLE = new DefinitionTable<>("view_recommendation",
            "recommendation_id", List.of(Column.text("policy"), Column.text("addressee"), Column.text("about"), Column.text("state"), Column.instant("due")),
            RecommendationStanding.class, RecommendationStanding::evolve,
            standing -> Arrays.asList(standing.policy(), standing.to(), standing.about(), standing.state(), standing.due()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public RecommendationProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(RecommendationEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
