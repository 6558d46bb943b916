package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps special commissions: seats, rules of procedure, open sessions. */
@ProcessingGroup(CommissionProjection.VIEW)
public final class CommissionProjection extends DefinitionProjection<CommissionStanding, CommissionEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "commissions";

    private static final DefinitionTable<CommissionStanding, CommissionEvent> TABLE = new DefinitionTable<>("view_commission", "commission_id",
            List.of(Column.text("agreement_id"), Column.text("members")),
            CommissionStanding.class, CommissionStanding::evolve,
            standing -> List.of(standing.agreementId().value(),
                    standing.seats().stream().map(seat -> seat.member().value() + " ").sorted().collect(Collectors.joining("", " ", ""))));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public CommissionProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(CommissionEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
