package org.ceasefiremonitor.projections.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.verification.ActivityMatched;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.MatchTakenBack;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps incidents and where each stands. */
@ProcessingGroup(IncidentProjection.VIEW)
public final class IncidentProjection extends DefinitionProjection<IncidentStanding, IncidentEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "incidents";

    static final DefinitionTable<IncidentStanding, IncidentEvent> TABLE = new DefinitionTable<>("view_incident", "incident_id",
            List.of(Column.text("agreement_id"), Column.text("state"), Column.text("severity"), Column.text("reports"), Column.text("verifier"),
                    Column.instant("result_by"), Column.flag("awaits_result"), Column.text("linked"), Column.text("matched"),
                    Column.text("batches")),
            IncidentStanding.class, IncidentStanding::evolve, IncidentProjection::values);

    /** Which activities match which incidents, to be found by the activity; who may see a row is told by the incident. */
    private static final VersionedTable MATCHES = new VersionedTable("view_incident_match", List.of(Column.text("incident_id"), Column.text("activity_id")),
            List.of());

    /** Which incidents it was said of that they hang together with which, to be found from either. */
    private static final VersionedTable LINKS = new VersionedTable("view_incident_link", List.of(Column.text("incident_id"), Column.text("linked_to")), List.of());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), MATCHES.name(), LINKS.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public IncidentProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(IncidentEvent event, EventMessage<?> message) {
        take(event, message, (changes, step) -> {
            link(changes, step);
            if (event instanceof ActivityMatched matched) {
                MATCHES.open(changes, List.of(matched.incidentId().value(), matched.activityId().value()), List.of());
            } else if (event instanceof MatchTakenBack back) {
                MATCHES.close(changes, List.of(back.incidentId().value(), back.activityId().value()));
            }
        });
    }

    private static void link(Changes changes, DefinitionTable.Step<IncidentStanding> step) {
        var id = step.after().incidentId().value();
        var before = step.before() == null ? Set.<String>of() : linked(step.before());
        var after = linked(step.after());
        after.stream().filter(to -> !before.contains(to)).forEach(to -> LINKS.open(changes, List.of(id, to), List.of()));
        before.stream().filter(to -> !after.contains(to)).forEach(to -> LINKS.close(changes, List.of(id, to)));
    }

    private static Set<String> linked(IncidentStanding standing) {
        return standing.links().stream().map(link -> link.to().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<@Nullable Object> values(IncidentStanding standing) {
        var severity = standing.severity();
        var verifier = standing.verifier();
        return Arrays.asList(standing.agreementId().value(), standing.state(), severity == null ? null : severity.name(),
                standing.reports().stream().map(report -> report.violationId().value() + " ").sorted().collect(Collectors.joining("", " ", "")),
                verifier == null ? null : verifier.participant().value(), standing.resultBy(), standing.awaitsResult(),
                linked(standing).stream().map(to -> to + " ").collect(Collectors.joining("", " ", "")),
                standing.matched().stream().map(activity -> activity.value() + " ").sorted().collect(Collectors.joining("", " ", "")),
                standing.detections().stream().map(each -> each.batch().value() + " ").sorted().collect(Collectors.joining("", " ", "")));
    }
}
