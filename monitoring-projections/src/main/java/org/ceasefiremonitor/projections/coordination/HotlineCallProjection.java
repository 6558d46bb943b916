package org.ceasefiremonitor.projections.coordination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.coordination.hotline.HotlineEvent;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps calls over the hotline and how far each has come. */
@ProcessingGroup(HotlineCallProjection.VIEW)
public final class HotlineCallProjection extends DefinitionProjection<HotlineStanding, HotlineEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "hotline-calls";

    /** Its table. */
    static final String NAME = "view_hotline_call";

    private static final DefinitionTable<HotlineStanding, HotlineEvent> TABLE = new DefinitionTable<>(NAME, "call_id",
            List.of(Column.text("cell_id"), Column.text("caller"), Column.text("called"), Column.text("issue"), Column.text("state"),
                    Column.flag("unanswered"), Column.instant("opened_at"), Column.whole("seconds_to_answer")),
            HotlineStanding.class, HotlineStanding::evolve,
            standing -> Arrays.asList(standing.cellId().value(), standing.from().value(), standing.to().value(), standing.issue(), standing.state(),
                    standing.state().unreached(), standing.openedAt(), standing.reached() == null ? null : (Object)
                    standing.reached().secondsToAnswer()),
            HotlineStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public HotlineCallProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(HotlineEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
