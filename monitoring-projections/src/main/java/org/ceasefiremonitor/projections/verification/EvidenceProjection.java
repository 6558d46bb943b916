package org.ceasefiremonitor.projections.verification;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps items of evidence and where each stands. */
@ProcessingGroup(EvidenceProjection.VIEW)
public final class EvidenceProjection extends DefinitionProjection<EvidenceStanding, EvidenceEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "evidence";

    static final DefinitionTable<EvidenceStanding, EvidenceEvent> TABLE = new DefinitionTable<>("view_evidence", "evidence_id",
            List.of(Column.text("state"), Column.text("incident_id"), Column.text("violation_id"), Column.text("holder"), Column.text("sha256"),
                    Column.text("bytes")),
            EvidenceStanding.class, EvidenceStanding::evolve, EvidenceProjection::values, EvidenceStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public EvidenceProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(EvidenceEvent event, EventMessage<?> message) {
        take(event, message);
    }

    private static List<@Nullable Object> values(EvidenceStanding standing) {
        var incident = standing.incidentId();
        var report = standing.violationId();
        var holder = standing.holder();
        var seal = standing.seal();
        return Arrays.asList(standing.state(), incident == null ? null : incident.value(), report == null ? null : report.value(),
                holder == null ? null : holder.participant().value(), seal == null ? null : seal.sha256(), standing.bytes());
    }
}
