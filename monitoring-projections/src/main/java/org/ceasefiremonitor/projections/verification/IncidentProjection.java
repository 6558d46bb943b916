package org.ceasefiremonitor.projections.verification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.ActivityMatched;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.MatchTakenBack;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps incidents and where each stands. */
@ProcessingGroup(IncidentProjection.VIEW)
public final class IncidentProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "incidents";

    static final DefinitionTable<IncidentStanding, IncidentEvent> TABLE = new DefinitionTable<>("view_incident", "incident_id",
            List.of(Column.text("agreement_id"), Column.text("state"), Column.text("severity"), Column.text("reports"), Column.text("verifier"),
                    Column.instant("result_by"), Column.flag("awaits_result"), Column.text("linked"), Column.text("matched")),
            IncidentStanding.class, IncidentStanding::evolve, IncidentProjection::values);

    /** Which activities match which incidents, to be found by the activity; who may see a row is told by the incident. */
    private static final VersionedTable MATCHES = new VersionedTable("view_incident_match", List.of(Column.text("incident_id"), Column.text("activity_id")),
            List.of());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), MATCHES.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public IncidentProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IncidentEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            TABLE.evolve(changes, jdbc, Recorded.of(message), event);
            if (event instanceof ActivityMatched matched) {
                MATCHES.open(changes, List.of(matched.incidentId().value(), matched.activityId().value()), List.of());
            } else if (event instanceof MatchTakenBack back) {
                MATCHES.close(changes, List.of(back.incidentId().value(), back.activityId().value()));
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

    private static List<@Nullable Object> values(IncidentStanding standing) {
        var severity = standing.severity();
        var verifier = standing.verifier();
        return Arrays.asList(standing.agreementId().value(), standing.state(), severity == null ? null : severity.name(),
                standing.reports().stream().map(report -> report.violationId().value() + " ").sorted().collect(Collectors.joining("", " ", "")),
                verifier == null ? null : verifier.participant().value(), standing.resultBy(), standing.awaitsResult(),
                standing.links().stream().map(link -> link.to().value() + " ").sorted().distinct().collect(Collectors.joining("", " ", "")),
                standing.matched().stream().map(activity -> activity.value() + " ").sorted().collect(Collectors.joining("", " ", "")));
    }
}
