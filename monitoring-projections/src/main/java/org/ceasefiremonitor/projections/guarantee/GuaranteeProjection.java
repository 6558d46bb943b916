package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.GuaranteeEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps security guarantees and how far each has come. */
@ProcessingGroup(GuaranteeProjection.VIEW)
public final class GuaranteeProjection extends DefinitionProjection<GuaranteeStanding, GuaranteeEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "guarantees";

    private static final DefinitionTable<GuaranteeStanding, GuaranteeEvent> TABLE = new DefinitionTable<>("view_guarantee", "guarantee_id",
            List.of(Column.text("guarantor"), Column.text("beneficiary"), Column.text("agreement_id"), Column.text("domains"), Column.text("state")),
            GuaranteeStanding.class, GuaranteeStanding::evolve,
            standing -> List.of(standing.guarantor().value(), standing.beneficiary().value(), standing.agreementId().value(),
                    standing.domains().stream().map(domain -> domain.name() + " ").sorted().collect(Collectors.joining("", " ", "")), standing.state()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE, List.of(), List.of(), 2);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public GuaranteeProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(GuaranteeEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
