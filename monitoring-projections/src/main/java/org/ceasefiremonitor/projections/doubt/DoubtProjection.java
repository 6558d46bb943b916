package org.ceasefiremonitor.projections.doubt;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what rests on what, and what is doubted itself. What is in doubt follows from both and is worked out when it is asked for, so that a
 * compromise that is declared of an asset with a million reports changes one row.
 */
@ProcessingGroup(DoubtProjection.VIEW)
public final class DoubtProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "doubts";

    private static final VersionedTable RELIANCES = new VersionedTable("view_reliance", List.of(Column.text("thing"), Column.text("rests_on")),
            Stream.concat(Stream.of(Column.text("type"), Column.instant("observed_from"), Column.instant("observed_to")), Markings.COLUMNS.stream()).toList());
    private static final VersionedTable DOUBTS = new VersionedTable("view_doubt", List.of(Column.text("about"), Column.text("name")),
            Stream.concat(Stream.of(Column.text("type"), Column.text("kind"), Column.instant("since"), Column.instant("until"), Column.text("reason"),
                    Column.whole("said_position"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. Several zones tell of one report, each in its own stream. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(RELIANCES.name(), DOUBTS.name()), Layout.Sequence.THING,
            List.of("view_reliance_on"), List.of());

    private static final String WHOLE = "whole";

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DoubtProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** The interval of observation where the thing that it rests on can be doubted for a time; both absent elsewhere. */
    private record Span(@Nullable Instant from, @Nullable Instant to) {

        static final Span NONE = new Span(null, null);
    }

    /** What a thing rests on now, by key. */
    private record Grounds(Map<String, Span> spans) {
    }

    @EventHandler
    void on(ViolationReported event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            if (event.zoneId().equals(event.zones().getFirst())) {
                rests(changes, event.violationId(), AssetId.TYPE, observer(event.report()), event.visibility(), Recorded.of(message));
            }
        });
    }

    @EventHandler
    void on(ViolationCorrected event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            if (event.zoneId().equals(event.zones().getFirst())) {
                rests(changes, event.violationId(), AssetId.TYPE, observer(event.report()), event.visibility(), Recorded.of(message));
            }
        });
    }

    private static Map<String, Span> observer(Report report) {
        return report.assetId() == null ? Map.of() : Map.of(report.assetId().key(), new Span(report.observed().from(), report.observed().to()));
    }

    @EventHandler
    void on(ViolationRetracted event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            if (event.zoneId().equals(event.zones().getFirst())) {
                doubt(changes, event.violationId(), WHOLE, DoubtKind.RETRACTED, null, null, event.reason(), event.visibility(), Recorded.of(message));
            }
        });
    }

    @EventHandler
    void on(AssetCompromised event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> doubt(changes, event.assetId(), name(event.from()), DoubtKind.COMPROMISED, event.from(), event.until(),
                event.reason(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(CompromiseEnded event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> DOUBTS.amend(changes, doubted(event.assetId(), event.from()), Map.of("until", event.until())));
    }

    @EventHandler
    void on(CompromiseStruck event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> DOUBTS.close(changes, doubted(event.assetId(), event.recordedFrom())));
    }

    private static String name(Instant from) {
        return from.toString();
    }

    private static List<String> doubted(AssetId asset, Instant from) {
        return List.of(asset.key(), name(from));
    }

    @EventHandler
    void on(IncidentOpened event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> event.reports().forEach(report ->
                rests(changes, event.incidentId(), report.violationId(), event.visibility(), Recorded.of(message))));
    }

    @EventHandler
    void on(ReportAttached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes ->
                rests(changes, event.incidentId(), event.report().violationId(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(ReportDetached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> RELIANCES.close(changes, List.of(event.incidentId().key(), event.violationId().key())));
    }

    @EventHandler
    void on(IncidentMerged event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            rests(changes, event.into(), event.incidentId(), event.visibility(), Recorded.of(message));
            changes.keep(event.incidentId().key(), event.into().key());
        });
    }

    @EventHandler
    void on(MergerReversed event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            var merged = event.incidentId().key();
            var into = changes.kept(merged, String.class, () -> jdbc
                    .sql("select thing from view_reliance where rests_on = ? and type = 'INCIDENT' and to_position = " + VersionedTable.CURRENT)
                    .param(merged).query(String.class).single());
            RELIANCES.close(changes, List.of(Objects.requireNonNull(into), merged));
        });
    }

    @EventHandler
    void on(BreachCaseFiled event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.caseId(), IncidentId.TYPE, keys(event.incidents()), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(FilingCorrected event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.caseId(), IncidentId.TYPE, keys(event.incidents()), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(CasesJoined event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.into(), event.caseId(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(RemedyProposed event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.remedyId(), event.caseId(), event.visibility(), Recorded.of(message)));
    }

    private static Map<String, Span> keys(List<? extends Identifier> things) {
        var keys = new HashMap<String, Span>();
        things.forEach(thing -> keys.put(thing.key(), Span.NONE));
        return keys;
    }

    /** Lets a thing rest, of all things of a type, on exactly these from now on. */
    private void rests(Changes changes, Identifier thing, String type, Map<String, Span> now, Marking marking, Recorded recorded) {
        var before = Objects.requireNonNull(changes.kept(thing.key(), Grounds.class, () -> stored(thing, type))).spans();
        before.keySet().stream().filter(key -> !Objects.equals(now.get(key), before.get(key)))
                .forEach(key -> RELIANCES.close(changes, List.of(thing.key(), key)));
        now.forEach((key, span) -> {
            if (!span.equals(before.get(key))) {
                open(changes, thing, key, span, marking, recorded);
            }
        });
        changes.keep(thing.key(), new Grounds(now));
    }

    private Grounds stored(Identifier thing, String type) {
        var spans = new HashMap<String, Span>();
        jdbc.sql("select rests_on, observed_from, observed_to from view_reliance where thing = ? and position(? in rests_on) = 1 and to_position = "
                        + VersionedTable.CURRENT)
                .params(thing.key(), type + "/")
                .query(row -> {
                    spans.put(row.getString(1), new Span(Rows.instantOrNull(row, 2), Rows.instantOrNull(row, 3)));
                });
        return new Grounds(spans);
    }

    /** Lets a thing rest on one more. */
    private static void rests(Changes changes, Identifier thing, Identifier on, Marking marking, Recorded recorded) {
        open(changes, thing, on.key(), Span.NONE, marking, recorded);
    }

    private static void open(Changes changes, Identifier thing, String on, Span span, Marking marking, Recorded recorded) {
        RELIANCES.open(changes, List.of(thing.key(), on), Arrays.asList(type(thing), span.from(), span.to(), marking.tlp(), Markings.releasableTo(marking),
                recorded.originator()));
    }

    private static void doubt(Changes changes, Identifier about, String name, DoubtKind kind, @Nullable Instant since, @Nullable Instant until,
            String reason, Marking marking, Recorded recorded) {
        DOUBTS.open(changes, List.of(about.key(), name), Arrays.asList(type(about), kind, since, until, reason, recorded.position(), recorded.at(), marking.tlp(),
                Markings.releasableTo(marking), recorded.originator()));
    }

    private static String type(Identifier thing) {
        return thing.type().toUpperCase(Locale.ROOT);
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
