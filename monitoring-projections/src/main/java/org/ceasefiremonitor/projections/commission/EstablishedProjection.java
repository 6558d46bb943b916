package org.ceasefiremonitor.projections.commission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the violations that were established, until the incident is reopened. */
@ProcessingGroup(EstablishedProjection.VIEW)
public final class EstablishedProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "established";

    private static final VersionedTable TABLE = new VersionedTable("view_established", List.of(Column.text("incident_id")),
            Stream.concat(Stream.of(Column.text("accused"), Column.text("provision"), Column.text("severity")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public EstablishedProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ViolationEstablished event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            TABLE.open(changes, List.of(event.incidentId().value()), Arrays.asList(event.accused() == null ? null : event.accused().value(),
                    event.provisionId(), event.severity(), event.marking().tlp(), Markings.releasableTo(event.marking()), Recorded.of(message).originator()));
            changes.keep(event.incidentId().value(), true);
        });
    }

    /** An incident may be reopened before anything was established on it. */
    @EventHandler
    void on(IncidentReopened event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            var id = event.incidentId().value();
            var stands = changes.kept(id, Boolean.class, () -> jdbc.sql("select count(*) from view_established where incident_id = ? and to_position = "
                    + VersionedTable.CURRENT).param(id).query(Long.class).single() > 0);
            if (Boolean.TRUE.equals(stands)) {
                TABLE.close(changes, List.of(id));
                changes.keep(id, false);
            }
        });
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
