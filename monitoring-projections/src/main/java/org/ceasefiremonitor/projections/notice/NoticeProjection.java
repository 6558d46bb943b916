package org.ceasefiremonitor.projections.notice;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.notice.NoticeEvent;
import org.ceasefiremonitor.core.notice.NoticeStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps notices and what became of each. */
@ProcessingGroup(NoticeProjection.VIEW)
public final class NoticeProjection extends DefinitionProjection<NoticeStanding, NoticeEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "notices";

    private static final DefinitionTable<NoticeStanding, NoticeEvent> TABLE = new DefinitionTable<>("view_notice", "notice_id",
            List.of(Column.text("addressee"), Column.text("about"), Column.instant("served_at"), Column.instant("reply_by"), Column.flag("awaits_reply")),
            NoticeStanding.class, NoticeStanding::evolve,
            standing -> Arrays.asList(standing.to().value(), standing.about(), standing.servedAt(), standing.replyBy(), standing.awaitsReply()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public NoticeProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(NoticeEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
