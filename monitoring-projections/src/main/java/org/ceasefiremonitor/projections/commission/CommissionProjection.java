package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionEvent;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps special commissions: seats, rules of procedure, open sessions. */
@ProcessingGroup(CommissionProjection.VIEW)
public final class CommissionProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "commissions";

    private static final DefinitionTable<CommissionStanding, CommissionEvent> TABLE = new DefinitionTable<>("view_commission", "commission_id",
            List.of(Column.text("agreement_id"), Column.text("members")),
            CommissionStanding.class, CommissionStanding::evolve,
            standing -> List.of(standing.agreementId().value(),
                    standing.seats().stream().map(seat -> seat.member().value() + " ").sorted().collect(Collectors.joining("", " ", ""))));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public CommissionProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CommissionEvent event, EventMessage<?> message) {
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
