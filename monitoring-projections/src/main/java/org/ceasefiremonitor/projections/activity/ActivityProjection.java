package org.ceasefiremonitor.projections.activity;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.activity.ActivityEvent;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps activities that Parties notified or were asked about. */
@ProcessingGroup(ActivityProjection.VIEW)
public final class ActivityProjection extends DefinitionProjection<ActivityStanding, ActivityEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "activities";

    private static final DefinitionTable<ActivityStanding, ActivityEvent> TABLE = new DefinitionTable<>("view_activity", "activity_id",
            List.of(Column.text("side"), Column.text("kind"), Column.text("state"), Column.flag("notified"), Column.flag("late"), Column.instant("begins"),
                    Column.instant("ends"), Column.number("west"), Column.number("south"), Column.number("east"), Column.number("north")),
            ActivityStanding.class, ActivityStanding::evolve, ActivityProjection::values);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ActivityProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    private static List<@Nullable Object> values(ActivityStanding standing) {
        var notice = standing.notice();
        var bounds = standing.boundary() == null ? new Double[4] : Arrays.stream(standing.boundary().bounds()).boxed().toArray(Double[]::new);
        return Arrays.asList(standing.side().value(), notice == null ? null : notice.kind(), standing.state(), notice != null,
                notice != null && notice.lateBy() != null, standing.from(), standing.until(), bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    @EventHandler
    void on(ActivityEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
