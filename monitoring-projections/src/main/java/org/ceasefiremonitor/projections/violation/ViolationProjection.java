package org.ceasefiremonitor.projections.violation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.Tallied;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.core.zone.ViolationWeighed;
import org.ceasefiremonitor.projections.marking.Audience;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.Tally;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the register of reports and what they count to in each zone.
 *
 * <p>A report stands in the streams of all zones that hold it, one event each, all with the same id, revision and content. The event of
 * the first zone in the list writes the report's row, each event writes the row of its own zone, so the outcome does not depend on the
 * order of the zones' events. A zone's counts move by exactly what its own events say it had counted before and counts now.
 */
@ProcessingGroup(ViolationProjection.VIEW)
public final class ViolationProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "violations";

    private static final VersionedTable REPORTS = new VersionedTable("view_violation", List.of(Column.text("violation_id")), joined(List.of(
            Column.whole("revision"), Column.text("state"), Column.whole("first_position"), Column.instant("recorded_at"), Column.instant("revised_at"),
            Column.text("revised_by"), Column.text("reason"), Column.instant("observed_from"), Column.instant("observed_to"), Column.number("longitude"),
            Column.number("latitude"), Column.text("source"), Column.text("means"), Column.text("kind"), Column.text("weapon_class"), Column.text("side"),
            Column.text("reliability"), Column.whole("credibility"), Column.text("report"), Column.text("searched"), Column.text("import_id")), Markings.COLUMNS));

    private static final VersionedTable IN_ZONES = new VersionedTable("view_violation_zone", List.of(Column.text("violation_id"), Column.text("zone_id")),
            joined(List.of(Column.whole("revision"), Column.flag("counted"), Column.text("classed"), Column.text("kind"), Column.text("severity"),
                    Column.text("side"), Column.instant("observed_from"), Column.instant("recorded_at"), Column.text("assessment")), Markings.COLUMNS));

    private static final List<Column> COUNTED = List.of(Column.text("classed"), Column.text("kind"), Column.text("severity"), Column.text("side"),
            Column.text("audience"));
    private static final Tally HOURS = new Tally("view_zone_hour", joined(List.of(Column.text("zone_id"), Column.instant("observed_hour")), COUNTED),
            Markings.COLUMNS);
    private static final Tally TOTALS = new Tally("view_zone_total", joined(List.of(Column.text("zone_id")), COUNTED), Markings.COLUMNS);

    /** Positions of the log over which counts are summed up for the past. */
    public static final long SPAN = 8_192;

    private static final Tally SPANS = new Tally("view_zone_span", joined(List.of(Column.text("zone_id"), Column.whole("span"), Column.flag("ceased")), COUNTED),
            Markings.COLUMNS);

    /** Severity in the counts of what has none. */
    static final String NO_SEVERITY = "NONE";

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(REPORTS.name(), IN_ZONES.name(), HOURS.name(), TOTALS.name(), SPANS.name()), Layout.Sequence.THING,
            List.of("view_violation_observed", "view_violation_recorded", "view_violation_place", "view_violation_import", "view_violation_zone_observed", "view_violation_zone_recorded"),
            List.of(HOURS, TOTALS, SPANS));

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads former versions, in the same transactions
     */
    public ViolationProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** What later versions take over from a version of a report, or take back. */
    private record Version(long firstPosition, Instant recordedAt, String originator, Audience audience) {

        Version marked(Audience other) {
            return new Version(firstPosition, recordedAt, originator, other);
        }
    }

    @EventHandler
    void on(ViolationReported event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            Recorded recorded = Recorded.of(message);
            String id = event.violationId().value();
            Version version = event.zoneId().equals(event.zones().getFirst()) ? null : version(changes, id, event.revision());
            if (version == null) {
                version = keep(changes, id, event.revision(), new Version(recorded.position(), recorded.at(), recorded.originator(),
                        Audience.of(event.report().marking(), recorded.originator())));
                REPORTS.open(changes, List.of(id), row(ViolationState.RECORDED, event.revision(), version, recorded, null, event.report()));
            }
            IN_ZONES.open(changes, List.of(id, event.zoneId().value()), zoneRow(event.revision(), version, event.report(), event.assessment()));
            count(changes, event.zoneId(), event.counts(), version.audience(), 1);
        });
    }

    @EventHandler
    void on(ViolationCorrected event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            Recorded recorded = Recorded.of(message);
            String id = event.violationId().value();
            Version former = former(changes, id, event.revision());
            Version version = version(changes, id, event.revision());
            if (version == null) {
                version = keep(changes, id, event.revision(), former.marked(Audience.of(event.report().marking(), former.originator())));
                REPORTS.replace(changes, List.of(id), row(ViolationState.CORRECTED, event.revision(), version, recorded, event.reason(), event.report()));
            }
            if (event.before() != null) {
                IN_ZONES.close(changes, List.of(id, event.zoneId().value()));
                count(changes, event.zoneId(), event.before(), former.audience(), -1);
            }
            if (event.assessment() != null) {
                IN_ZONES.open(changes, List.of(id, event.zoneId().value()), zoneRow(event.revision(), version, event.report(), event.assessment()));
                count(changes, event.zoneId(), Tallied.of(event.report(), event.assessment()), version.audience(), 1);
            }
        });
    }

    @EventHandler
    void on(ViolationWeighed event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            String id = event.violationId().value();
            Version former = former(changes, id, event.revision());
            if (version(changes, id, event.revision()) == null) {
                keep(changes, id, event.revision(), former);
                REPORTS.amend(changes, List.of(id), Map.of("revision", event.revision()));
            }
            IN_ZONES.replace(changes, List.of(id, event.zoneId().value()), zoneRow(event.revision(), former, event.report(), event.assessment()));
            count(changes, event.zoneId(), event.before(), former.audience(), -1);
            count(changes, event.zoneId(), event.counts(), former.audience(), 1);
        });
    }

    @EventHandler
    void on(ViolationRetracted event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            Recorded recorded = Recorded.of(message);
            String id = event.violationId().value();
            Version former = former(changes, id, event.revision());
            if (version(changes, id, event.revision()) == null) {
                keep(changes, id, event.revision(), former);
                REPORTS.amend(changes, List.of(id), Map.of("state", ViolationState.RETRACTED, "revision", event.revision(), "revised_at", recorded.at(),
                        "revised_by", recorded.originator(), "reason", event.reason()));
            }
            IN_ZONES.amend(changes, List.of(id, event.zoneId().value()), Map.of("revision", event.revision(), "counted", false));
            count(changes, event.zoneId(), event.before(), former.audience(), -1);
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

    private static Version keep(Changes changes, String id, long revision, Version version) {
        changes.keep(id + "@" + revision, version);
        return version;
    }

    /** A version that an event before this one has written; null if this event is the first of its version. */
    private @Nullable Version version(Changes changes, String id, long revision) {
        return changes.kept(id + "@" + revision, Version.class, () -> jdbc
                .sql("select first_position, recorded_at, originator, tlp, releasable_to from view_violation where violation_id = ? and revision = ?")
                .params(id, revision)
                .query((row, number) -> new Version(row.getLong(1), Rows.instant(row, 2), row.getString(3),
                        Audience.of(row.getString(4), row.getString(5), row.getString(3))))
                .optional().orElse(null));
    }

    private Version former(Changes changes, String id, long revision) {
        Version former = version(changes, id, revision - 1);
        if (former == null) {
            throw new IllegalStateException("Report " + id + " moves to revision " + revision + " but the register does not have the one before");
        }
        return former;
    }

    private static List<@Nullable Object> row(ViolationState state, long revision, Version version, Recorded recorded, @Nullable String reason, Report report) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(revision, state, version.firstPosition(), version.recordedAt(), recorded.at(),
                recorded.originator(), reason, report.observed().from(), report.observed().to(), report.place().position().longitude(),
                report.place().position().latitude(), report.source(), report.means(), report.kind(), report.weaponClass(), report.side(),
                report.reliability(), report.credibility().figure(), Json.write(report), searched(report),
                report.importId() == null ? null : report.importId().value()));
        row.addAll(marking(version, report));
        return row;
    }

    private static List<@Nullable Object> zoneRow(long revision, Version version, Report report, Assessment assessment) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(revision, true, assessment.classed(), report.kind(), assessment.severity(), report.side(),
                report.observed().from(), version.recordedAt(), Json.write(assessment)));
        row.addAll(marking(version, report));
        return row;
    }

    private static List<String> marking(Version version, Report report) {
        return List.of(report.marking().tlp().name(), Markings.releasableTo(report.marking()), version.originator());
    }

    private static String searched(Report report) {
        String narrative = report.narrative() == null ? "" : report.narrative().text();
        String place = report.place().text() == null ? "" : report.place().text();
        return ViolationFilter.folded(narrative + "\n" + place);
    }

    private static void count(Changes changes, ZoneId zone, Tallied tallied, Audience audience, long delta) {
        String severity = tallied.severity() == null ? NO_SEVERITY : tallied.severity().name();
        List<Object> counted = List.of(tallied.classed(), tallied.kind(), severity, tallied.side(), audience.key());
        changes.count(HOURS, joined(List.of(zone.value(), tallied.hour()), counted), audience.columns(), delta);
        changes.count(TOTALS, joined(List.of(zone.value()), counted), audience.columns(), delta);
        changes.count(SPANS, joined(List.of(zone.value(), changes.position() / SPAN, delta < 0), counted), audience.columns(), 1);
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
