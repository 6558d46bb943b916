package org.ceasefiremonitor.projections.doubt;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.breach.BreachEvent;
import org.ceasefiremonitor.core.commission.remedy.RemedyEvent;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what rests on what, and what is doubted itself. What is in doubt follows from both and is worked out when it is asked for, so that a
 * compromise that is declared of an asset with a million reports changes one row.
 */
@ProcessingGroup(DoubtProjection.VIEW)
public final class DoubtProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "doubts";

    /** How it is laid out. Several zones tell of one report, each in its own stream. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(Reliances.TABLE.name(), SaidDoubts.TABLE.name()), Layout.Sequence.THING,
            List.of("view_reliance_on"), List.of());

    private final ViewWriter writer;
    private final Reliances reliances;
    private final SaidDoubts doubts;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DoubtProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.reliances = new Reliances(jdbc);
        this.doubts = new SaidDoubts(jdbc);
    }

    @EventHandler
    void on(DetectionsRecorded event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> reliances.on(changes, event, Recorded.of(message)));
    }

    @EventHandler
    void on(ReportEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            reliances.on(changes, event, Recorded.of(message));
            if (event instanceof ViolationRetracted retracted) {
                doubts.on(changes, retracted, Recorded.of(message));
            }
        });
    }

    @EventHandler
    void on(IncidentEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> reliances.on(changes, event, Recorded.of(message)));
    }

    @EventHandler
    void on(EvidenceEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            reliances.on(changes, event, Recorded.of(message));
            doubts.on(changes, event, reliances.originator(changes, event, Recorded.of(message)), Recorded.of(message));
        });
    }

    @EventHandler
    void on(BreachEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> reliances.on(changes, event, Recorded.of(message)));
    }

    @EventHandler
    void on(RemedyEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> reliances.on(changes, event, Recorded.of(message)));
    }

    @EventHandler
    void on(AssetCompromised event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> doubts.on(changes, event, Recorded.of(message)));
    }

    @EventHandler
    void on(CompromiseEnded event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> doubts.on(changes, event));
    }

    @EventHandler
    void on(CompromiseStruck event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> doubts.on(changes, event));
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
