package org.ceasefiremonitor.projections.agreement;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps agreements with their acceptance, provisions and rules over time. */
@ProcessingGroup(AgreementProjection.VIEW)
public final class AgreementProjection extends DefinitionProjection<AgreementTerms, AgreementEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "agreements";

    private static final DefinitionTable<AgreementTerms, AgreementEvent> TABLE = new DefinitionTable<>("view_agreement", "agreement_id",
            List.of(Column.text("title"), Column.text("phase")),
            AgreementTerms.class, AgreementTerms::evolve,
            terms -> List.of(terms.title(), terms.phase()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public AgreementProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(AgreementEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
