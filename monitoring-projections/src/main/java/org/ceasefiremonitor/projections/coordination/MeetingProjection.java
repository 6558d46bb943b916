package org.ceasefiremonitor.projections.coordination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.coordination.meeting.MeetingEvent;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps joint meetings and how far each has come. */
@ProcessingGroup(MeetingProjection.VIEW)
public final class MeetingProjection extends DefinitionProjection<MeetingStanding, MeetingEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "meetings";

    /** Its table. */
    static final String NAME = "view_meeting";

    private static final DefinitionTable<MeetingStanding, MeetingEvent> TABLE = new DefinitionTable<>(NAME, "meeting_id",
            List.of(Column.text("cell_id"), Column.text("state"), Column.instant("begins"), Column.instant("next_due"),
                    Column.flag("missed"), Column.flag("followed_up")),
            MeetingStanding.class, MeetingStanding::evolve,
            standing -> Arrays.asList(standing.cellId().value(), standing.state(), standing.begins(), standing.earliestDue().orElse(null),
                    standing.commitments().stream().anyMatch(each -> each.state() == MeetingStanding.CommitmentState.MISSED), !standing.foundUnder().isEmpty()),
            MeetingStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public MeetingProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(MeetingEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
