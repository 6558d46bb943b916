package org.ceasefiremonitor.projections.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Conditions;
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
            List.of(Column.text("agreement_id"), Column.text("state"), Column.text("severity"), Column.text("verifier"),
                    Column.instant("result_by"), Column.flag("awaits_result"), Column.text("matched")),
            IncidentStanding.class, IncidentStanding::evolve, IncidentProjection::values);

    /** Which activities match which incidents now. */
    static final Named MATCHES = new Named("view_incident_match", "activity_id", standing -> standing.matched().stream().map(ActivityId::value));
    /** Which incidents it was said of that they hang together with which. */
    static final Named LINKS = new Named("view_incident_link", "linked_to", standing -> standing.links().stream().map(link -> link.to().value()));
    /** Which reports and batches of detections speak to which incidents, by their keys. */
    static final Named OBSERVATIONS = new Named("view_incident_observation", "thing", standing -> Stream.concat(
            standing.reports().stream().map(report -> report.violationId().key()), standing.detections().stream().map(each -> each.batch().key())));

    /**
     * What incidents name, to be found from that; who may see a row is told by the incident.
     *
     * @param table  the table
     * @param column its column of what is named
     * @param names  what an incident names
     */
    record Named(String table, String column, Function<IncidentStanding, Stream<String>> names) {

        private VersionedTable rows() {
            return new VersionedTable(table, List.of(Column.text("incident_id"), Column.text(column)), List.of());
        }

        private Set<String> of(@Nullable IncidentStanding standing) {
            return standing == null ? Set.of() : names.apply(standing).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Has incidents found that name something: first which ever did, then which of their rows do, each of which begins with whatever changes that. */
        void restrict(Conditions conditions, @Nullable String named) {
            String naming = "select n.incident_id from " + table + " n where n." + column + " = ?";
            conditions.and("d.incident_id in (" + naming + ")", named)
                    .and("exists (" + naming + " and n.incident_id = d.incident_id and n.from_position <= d.from_position and n.to_position > d.from_position)", named);
        }
    }

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), MATCHES.table(), LINKS.table(), OBSERVATIONS.table()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public IncidentProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(IncidentEvent event, EventMessage<?> message) {
        take(event, message, (changes, step) -> Stream.of(MATCHES, LINKS, OBSERVATIONS).forEach(each -> follow(changes, each, step)));
    }

    private static void follow(Changes changes, Named named, DefinitionTable.Step<IncidentStanding> step) {
        var id = step.after().incidentId().value();
        var before = named.of(step.before());
        var after = named.of(step.after());
        after.stream().filter(each -> !before.contains(each)).forEach(each -> named.rows().open(changes, List.of(id, each), List.of()));
        before.stream().filter(each -> !after.contains(each)).forEach(each -> named.rows().close(changes, List.of(id, each)));
    }

    private static List<@Nullable Object> values(IncidentStanding standing) {
        var severity = standing.severity();
        var verifier = standing.verifier();
        return Arrays.asList(standing.agreementId().value(), standing.state(), severity == null ? null : severity.name(),
                verifier == null ? null : verifier.participant().value(), standing.resultBy(), standing.awaitsResult(),
                standing.matched().stream().map(activity -> activity.value() + " ").sorted().collect(Collectors.joining("", " ", "")));
    }
}
