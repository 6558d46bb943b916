package org.ceasefiremonitor.projections.doubt;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.BreachEvent;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.FindingRevised;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyEvent;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.commission.remedy.RemedyResultStruck;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.EvidenceCollected;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.EvidenceSealed;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rests on what, each row told to whom the thing that rests is shown now: every event of a thing says who may see it, so all its rows
 * follow the latest.
 */
final class Reliances {

    static final VersionedTable TABLE = new VersionedTable("view_reliance", List.of(Column.text("thing"), Column.text("rests_on"), Column.text("through")),
            Stream.concat(Stream.of(Column.text("type"), Column.instant("observed_from"), Column.instant("observed_to")), Markings.COLUMNS.stream()).toList());

    /** Type of the bytes that evidence is sealed under. */
    private static final String DIGEST = "digest";
    /** What a thing rests on that has to have a row all the same; no bytes have this digest, so nothing doubts it. */
    private static final String NOTHING = DIGEST + "/none";
    /** A remedy rests on something through its first result, its second and so on. */
    private static final String RESULT = "result-";
    /** A thing rests on another without anything between them. */
    private static final String ITSELF = "";

    private final JdbcClient jdbc;

    /** @param jdbc reads the rows that hold, in the transactions that write them */
    Reliances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a thing rests on.
     *
     * @param on      by type and id
     * @param through what is between them
     */
    private record Ground(String on, String through) {
    }

    /** The interval of observation where the thing that it rests on can be doubted for a time; both absent elsewhere. */
    private record Span(@Nullable Instant from, @Nullable Instant to) {

        static final Span NONE = new Span(null, null);
    }

    private record Audience(Marking marking, String originator) {
    }

    private record Row(Span span, Audience audience) {
    }

    /** What a thing rests on now. */
    private record Held(Map<Ground, Row> rows) {
    }

    /** A batch of detections rests on the asset for as long as they were made. */
    void on(Changes changes, DetectionsRecorded event, Recorded recorded) {
        change(changes, event.registered(), new Held(Map.of()), audience(event.visibility(), recorded), before -> Map.of(ground(event.assetId()),
                new Span(event.detections().stream().map(Detection::at).min(Instant::compareTo).orElseThrow(),
                        event.detections().stream().map(Detection::at).max(Instant::compareTo).orElseThrow())));
    }

    /**
     * A report rests on the asset that observed. Whoever corrects it says anew who may see it, names whoever reported, and is the originator of
     * what it says.
     */
    void on(Changes changes, ReportEvent event, Recorded recorded) {
        if (!event.zoneId().equals(event.zones().getFirst())) {
            return;
        }
        switch (event) {
            case ViolationReported reported -> change(changes, event.violationId(), new Held(Map.of()), audience(event.visibility(), recorded),
                    before -> observer(reported.report()));
            case ViolationCorrected corrected -> change(changes, event.violationId(), held(changes, event.violationId().key()),
                    audience(event.visibility(), recorded), before -> observer(corrected.report()));
            default -> {
                // changes neither what it rests on nor who may see it
            }
        }
    }

    private static Map<Ground, Span> observer(Report report) {
        return report.assetId() == null ? Map.of() : Map.of(ground(report.assetId()), new Span(report.observed().from(), report.observed().to()));
    }

    /** An incident rests on its reports, on assets for the time of those detections alone that speak to it, and on incidents merged into it. */
    void on(Changes changes, IncidentEvent event, Recorded recorded) {
        var id = event.incidentId();
        var before = event instanceof IncidentOpened ? new Held(Map.of()) : held(changes, id.key());
        change(changes, id, before, shown(before, event.visibility(), recorded), grounds -> {
            var now = new LinkedHashMap<>(grounds);
            switch (event) {
                case IncidentOpened opened -> {
                    opened.reports().forEach(report -> now.put(ground(report.violationId()), Span.NONE));
                    Stream.ofNullable(opened.detections()).flatMap(List::stream).forEach(each -> detects(now, each));
                }
                case ReportAttached attached -> now.put(ground(attached.report().violationId()), Span.NONE);
                case ReportDetached detached -> now.remove(ground(detached.violationId()));
                case DetectionsAttached attached -> detects(now, attached.detections());
                case DetectionsDetached detached -> {
                    now.remove(detected(detached.batch()));
                    Stream.ofNullable(detached.remaining()).forEach(each -> detects(now, each));
                }
                default -> {
                    // says who may see it, and nothing of what it rests on
                }
            }
            return now;
        });
        if (event instanceof IncidentMerged merged) {
            also(changes, merged.into(), ground(id), event.visibility(), recorded);
            changes.keep(mergedInto(id), merged.into().key());
        } else if (event instanceof MergerReversed) {
            var into = Objects.requireNonNull(changes.kept(mergedInto(id), String.class, () -> jdbc
                    .sql("select thing from view_reliance where rests_on = ? and type = 'INCIDENT' and to_position = " + VersionedTable.CURRENT)
                    .param(id.key()).query(String.class).single()));
            var rows = new HashMap<>(held(changes, into).rows());
            rows.remove(ground(id));
            now(changes, into, type(id), held(changes, into), rows);
        }
    }

    private static String mergedInto(IncidentId id) {
        return id.key() + " merged into";
    }

    private static void detects(Map<Ground, Span> grounds, GroupedDetections detections) {
        grounds.put(detected(detections.batch()), new Span(detections.from(), detections.to()));
    }

    private static Ground detected(DetectionsId batch) {
        return new Ground(batch.asset().key(), batch.value());
    }

    /** An item of evidence rests on the asset that took it, and the bytes that it is sealed under on the item. */
    void on(Changes changes, EvidenceEvent event, Recorded recorded) {
        var id = event.evidenceId();
        if (event instanceof EvidenceCollected collected) {
            var ground = collected.assetId() == null ? new Ground(NOTHING, ITSELF) : ground(collected.assetId());
            var span = collected.assetId() == null ? Span.NONE : new Span(collected.collectedAt(), collected.collectedAt());
            change(changes, id, new Held(Map.of()), audience(event.marking(), recorded), grounds -> Map.of(ground, span));
            changes.keep(sealedUnder(id), "");
            return;
        }
        var before = held(changes, id.key());
        var audience = shown(before, event.marking(), recorded);
        change(changes, id, before, audience, grounds -> grounds);
        if (event instanceof EvidenceSealed sealed) {
            changes.keep(sealedUnder(id), digest(sealed.sha256()));
        }
        var digest = Objects.requireNonNull(changes.kept(sealedUnder(id), String.class, () -> jdbc
                .sql("select thing from view_reliance where rests_on = ? and type = 'DIGEST' and to_position = " + VersionedTable.CURRENT)
                .param(id.key()).query(String.class).optional().orElse("")));
        if (!digest.isEmpty()) {
            // several items can be sealed under one digest, and each has its own audience
            var items = held(changes, digest);
            var rows = new HashMap<>(items.rows());
            rows.put(ground(id), new Row(Span.NONE, audience));
            now(changes, digest, DIGEST.toUpperCase(Locale.ROOT), items, rows);
        }
    }

    private static String sealedUnder(Identifier item) {
        return item.key() + " sealed under";
    }

    /** The originator of an item of evidence, which has a row from its collection on. */
    String originator(Changes changes, EvidenceEvent event, Recorded recorded) {
        return shown(held(changes, event.evidenceId().key()), event.marking(), recorded).originator();
    }

    /** A case rests on its incidents, on the bytes that its finding names, whichever items are sealed under them, and on cases joined to it. */
    void on(Changes changes, BreachEvent event, Recorded recorded) {
        switch (event) {
            case BreachCaseFiled filed -> exactly(changes, event, IncidentId.TYPE, filed.incidents().stream().map(Identifier::key), recorded);
            case FilingCorrected corrected -> exactly(changes, event, IncidentId.TYPE, corrected.incidents().stream().map(Identifier::key), recorded);
            case FindingIssued issued -> exactly(changes, event, DIGEST, digests(issued.finding().evidence()), recorded);
            case FindingRevised revised -> exactly(changes, event, DIGEST, digests(revised.finding().evidence()), recorded);
            case CasesJoined joined -> also(changes, joined.into(), ground(joined.caseId()), event.visibility(), recorded);
            default -> {
                // says nothing of what it rests on, and all participants may see all of a case
            }
        }
    }

    /** Lets a case rest, of all things of a type, on exactly these from now on. */
    private void exactly(Changes changes, BreachEvent event, String type, Stream<String> on, Recorded recorded) {
        var before = held(changes, event.subject().key());
        change(changes, event.subject(), before, shown(before, event.visibility(), recorded), grounds -> {
            var now = new LinkedHashMap<>(grounds);
            now.keySet().removeIf(ground -> ground.on().startsWith(type + "/"));
            on.forEach(each -> now.put(new Ground(each, ITSELF), Span.NONE));
            return now;
        });
    }

    /** A remedy rests on its case, and on the bytes that its results name; the latest can be struck. */
    void on(Changes changes, RemedyEvent event, Recorded recorded) {
        switch (event) {
            case RemedyProposed proposed -> also(changes, proposed.remedyId(), ground(proposed.caseId()), event.visibility(), recorded);
            case RemedyComplianceVerified verified -> result(changes, event, verified.evidence(), recorded);
            case NonComplianceFound found -> result(changes, event, found.evidence(), recorded);
            case RemedyWaived waived -> result(changes, event, List.of(), recorded);
            case RemedyEscalated escalated -> result(changes, event, List.of(), recorded);
            case RemedyResultStruck struck -> {
                var before = held(changes, event.subject().key());
                change(changes, event.subject(), before, shown(before, event.visibility(), recorded), grounds -> {
                    var now = new LinkedHashMap<>(grounds);
                    now.keySet().removeIf(ground -> ground.through().equals(RESULT + results(grounds)));
                    return now;
                });
            }
            default -> {
                // says nothing of what it rests on, and all participants may see all of a remedy
            }
        }
    }

    /** A result that names no evidence has a row too, so that the result that is struck is found. */
    private void result(Changes changes, RemedyEvent event, List<EvidenceRef> evidence, Recorded recorded) {
        var before = held(changes, event.subject().key());
        change(changes, event.subject(), before, shown(before, event.visibility(), recorded), grounds -> {
            var now = new LinkedHashMap<>(grounds);
            var through = RESULT + (results(grounds) + 1);
            (evidence.isEmpty() ? Stream.of(NOTHING) : digests(evidence)).forEach(each -> now.put(new Ground(each, through), Span.NONE));
            return now;
        });
    }

    private static int results(Map<Ground, Span> grounds) {
        return grounds.keySet().stream().map(Ground::through).filter(each -> each.startsWith(RESULT))
                .mapToInt(each -> Integer.parseInt(each.substring(RESULT.length()))).max().orElse(0);
    }

    private static Stream<String> digests(List<EvidenceRef> evidence) {
        return evidence.stream().map(each -> digest(each.sha256()));
    }

    private static String digest(String sha256) {
        return DIGEST + "/" + sha256;
    }

    private static Ground ground(Identifier on) {
        return new Ground(on.key(), ITSELF);
    }

    private static Audience audience(Marking marking, Recorded recorded) {
        return new Audience(marking, recorded.originator());
    }

    /** A marking that a later event states; the originator of a thing remains. */
    private static Audience shown(Held before, Marking marking, Recorded recorded) {
        return new Audience(marking, before.rows().values().stream().map(row -> row.audience().originator()).findFirst().orElseGet(recorded::originator));
    }

    /** Lets a thing, whose own event this is not, rest on one more; it is told to whom the thing is shown, not to whom the event is. */
    private void also(Changes changes, Identifier thing, Ground ground, Marking otherwise, Recorded recorded) {
        var before = held(changes, thing.key());
        var audience = before.rows().values().stream().map(Row::audience).findFirst().orElseGet(() -> audience(otherwise, recorded));
        var rows = new HashMap<>(before.rows());
        rows.put(ground, new Row(Span.NONE, audience));
        now(changes, thing.key(), type(thing), before, rows);
    }

    /** Lets a thing rest on what a change makes of what it rested on, all of it told to this audience. */
    private static void change(Changes changes, Identifier thing, Held before, Audience audience, Function<Map<Ground, Span>, Map<Ground, Span>> change) {
        var spans = new LinkedHashMap<Ground, Span>();
        before.rows().forEach((ground, row) -> spans.put(ground, row.span()));
        var rows = new HashMap<Ground, Row>();
        change.apply(spans).forEach((ground, span) -> rows.put(ground, new Row(span, audience)));
        now(changes, thing.key(), type(thing), before, rows);
    }

    /** Lets a thing have exactly these rows from now on; each is written at most once by one event. */
    private static void now(Changes changes, String thing, String type, Held before, Map<Ground, Row> rows) {
        before.rows().forEach((ground, row) -> {
            if (!row.equals(rows.get(ground))) {
                TABLE.close(changes, List.of(thing, ground.on(), ground.through()));
            }
        });
        rows.forEach((ground, row) -> {
            if (!row.equals(before.rows().get(ground))) {
                var marking = row.audience().marking();
                TABLE.open(changes, List.of(thing, ground.on(), ground.through()), Arrays.asList(type, row.span().from(), row.span().to(), marking.tlp(),
                        Markings.releasableTo(marking), row.audience().originator()));
            }
        });
        changes.keep(thing + " rests", new Held(Map.copyOf(rows)));
    }

    private Held held(Changes changes, String thing) {
        Supplier<Held> stored = () -> {
            var rows = new HashMap<Ground, Row>();
            jdbc.sql("select rests_on, through, observed_from, observed_to, tlp, releasable_to, originator from view_reliance where thing = ? and to_position = "
                            + VersionedTable.CURRENT)
                    .param(thing).query(row -> {
                        rows.put(new Ground(row.getString(1), row.getString(2)), new Row(new Span(Rows.instantOrNull(row, 3), Rows.instantOrNull(row, 4)),
                                new Audience(Markings.of(row.getString(5), row.getString(6)), row.getString(7))));
                    });
            return new Held(rows);
        };
        return Objects.requireNonNull(changes.kept(thing + " rests", Held.class, stored::get));
    }

    private static String type(Identifier thing) {
        return thing.type().toUpperCase(Locale.ROOT);
    }
}
