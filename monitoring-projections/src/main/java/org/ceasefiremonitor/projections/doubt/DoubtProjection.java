package org.ceasefiremonitor.projections.doubt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.FindingRevised;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.commission.remedy.RemedyResultStruck;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.AuthenticityRejected;
import org.ceasefiremonitor.core.verification.BytesKept;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.EvidenceCollected;
import org.ceasefiremonitor.core.verification.EvidenceDisclosed;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.EvidenceRestricted;
import org.ceasefiremonitor.core.verification.EvidenceSealed;
import org.ceasefiremonitor.core.verification.EvidenceWithdrawn;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IntegrityAlarmRaised;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.verification.RulingReversed;
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

    private static final VersionedTable RELIANCES = new VersionedTable("view_reliance", List.of(Column.text("thing"), Column.text("rests_on"), Column.text("through")),
            Stream.concat(Stream.of(Column.text("type"), Column.instant("observed_from"), Column.instant("observed_to")), Markings.COLUMNS.stream()).toList());
    private static final VersionedTable DOUBTS = new VersionedTable("view_doubt", List.of(Column.text("about"), Column.text("name")),
            Stream.concat(Stream.of(Column.text("type"), Column.text("kind"), Column.instant("since"), Column.instant("until"), Column.text("reason"),
                    Column.whole("said_position"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. Several zones tell of one report, each in its own stream. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(RELIANCES.name(), DOUBTS.name()), Layout.Sequence.THING,
            List.of("view_reliance_on"), List.of());

    private static final String WHOLE = "whole";
    /** Type of the bytes that evidence is sealed under. */
    private static final String DIGEST = "digest";
    /** A remedy rests on something through its first result, its second and so on. */
    private static final String RESULT = "result-";
    /** A thing rests on another without anything between them. */
    private static final String ITSELF = "";

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

    /** An item of evidence: what has rows here. */
    private record Item(@Nullable String digest, @Nullable String asset, Set<String> doubts) {
    }

    /** What a thing rests on now, by key. */
    private record Grounds(Map<String, Span> spans) {
    }

    @EventHandler
    void on(DetectionsRecorded event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> open(changes, event.registered(), event.assetId().key(), ITSELF, new Span(
                event.detections().stream().map(Detection::at).min(Instant::compareTo).orElseThrow(),
                event.detections().stream().map(Detection::at).max(Instant::compareTo).orElseThrow()), event.visibility(), Recorded.of(message)));
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

    /** Something rests on the bytes that a digest names; whichever items are sealed under it. */
    private static Map<String, Span> digests(List<EvidenceRef> evidence) {
        var keys = new HashMap<String, Span>();
        evidence.forEach(each -> keys.put(digest(each.sha256()), Span.NONE));
        return keys;
    }

    private static String digest(String sha256) {
        return DIGEST + "/" + sha256;
    }

    @EventHandler
    void on(FindingIssued event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.caseId(), DIGEST, digests(event.finding().evidence()), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(FindingRevised event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> rests(changes, event.caseId(), DIGEST, digests(event.finding().evidence()), event.visibility(), Recorded.of(message)));
    }

    /** What each result of a remedy rests on, the latest last. */
    private record Results(List<List<String>> digests) {
    }

    @EventHandler
    void on(RemedyComplianceVerified event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> result(changes, event.remedyId(), event.evidence(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(NonComplianceFound event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> result(changes, event.remedyId(), event.evidence(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(RemedyWaived event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> result(changes, event.remedyId(), List.of(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(RemedyEscalated event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> result(changes, event.remedyId(), List.of(), event.visibility(), Recorded.of(message)));
    }

    /** A result that names no evidence has a row too, so that the result that is struck is found. */
    private void result(Changes changes, RemedyId remedy, List<EvidenceRef> evidence, Marking marking, Recorded recorded) {
        var before = results(changes, remedy);
        var named = evidence.isEmpty() ? List.of(digest("none")) : evidence.stream().map(each -> digest(each.sha256())).distinct().toList();
        named.forEach(each -> open(changes, remedy, each, RESULT + (before.size() + 1), Span.NONE, marking, recorded));
        changes.keep(remedy.key() + " results", new Results(Stream.concat(before.stream(), Stream.of(named)).toList()));
    }

    @EventHandler
    void on(RemedyResultStruck event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            var before = results(changes, event.remedyId());
            before.getLast().forEach(each -> RELIANCES.close(changes, List.of(event.remedyId().key(), each, RESULT + before.size())));
            changes.keep(event.remedyId().key() + " results", new Results(before.subList(0, before.size() - 1)));
        });
    }

    private List<List<String>> results(Changes changes, RemedyId remedy) {
        return Objects.requireNonNull(changes.kept(remedy.key() + " results", Results.class, () -> {
            var stored = new TreeMap<Integer, List<String>>();
            jdbc.sql("select through, rests_on from view_reliance where thing = ? and through like '" + RESULT + "%' and to_position = " + VersionedTable.CURRENT)
                    .param(remedy.key()).query(row -> {
                        stored.computeIfAbsent(Integer.valueOf(row.getString(1).substring(RESULT.length())), key -> new ArrayList<>()).add(row.getString(2));
                    });
            return new Results(List.copyOf(stored.values()));
        })).digests();
    }

    @EventHandler
    void on(EvidenceEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> evidence(changes, event, Recorded.of(message)));
    }

    private void evidence(Changes changes, EvidenceEvent event, Recorded recorded) {
        var id = event.evidenceId();
        var key = id.key();
        var before = event instanceof EvidenceCollected ? new Item(null, null, Set.of())
                : Objects.requireNonNull(changes.kept(key, Item.class, () -> storedItem(key)));
        changes.keep(key, switch (event) {
            case EvidenceCollected collected when collected.assetId() != null -> {
                open(changes, id, collected.assetId().key(), ITSELF, new Span(collected.collectedAt(), collected.collectedAt()), event.marking(), recorded);
                yield new Item(null, collected.assetId().key(), Set.of());
            }
            case EvidenceSealed sealed -> {
                open(changes, digest(sealed.sha256()), DIGEST.toUpperCase(Locale.ROOT), key, ITSELF, Span.NONE, event.marking(), recorded);
                yield new Item(digest(sealed.sha256()), before.asset(), before.doubts());
            }
            case AuthenticityRejected rejected -> said(changes, before, event, DoubtKind.NOT_AUTHENTIC, rejected.reason(), recorded);
            case RulingReversed reversed -> unsaid(changes, before, event, DoubtKind.NOT_AUTHENTIC);
            case EvidenceWithdrawn withdrawn -> said(changes, before, event, DoubtKind.WITHDRAWN, withdrawn.reason(), recorded);
            case IntegrityAlarmRaised raised -> said(changes, before, event, DoubtKind.DAMAGED, "Its kept bytes are not those that were sealed.", recorded);
            case BytesKept kept -> unsaid(changes, before, event, DoubtKind.DAMAGED);
            case EvidenceDisclosed disclosed -> shown(changes, before, event);
            case EvidenceRestricted restricted -> shown(changes, before, event);
            default -> before;
        });
    }

    private static Item said(Changes changes, Item before, EvidenceEvent event, DoubtKind kind, String reason, Recorded recorded) {
        if (before.doubts().contains(kind.name())) {
            return before;
        }
        doubt(changes, event.evidenceId(), kind.name(), kind, null, null, reason, event.marking(), recorded);
        return new Item(before.digest(), before.asset(), Stream.concat(before.doubts().stream(), Stream.of(kind.name())).collect(Collectors.toSet()));
    }

    private static Item unsaid(Changes changes, Item before, EvidenceEvent event, DoubtKind kind) {
        if (!before.doubts().contains(kind.name())) {
            return before;
        }
        DOUBTS.close(changes, List.of(event.evidenceId().key(), kind.name()));
        return new Item(before.digest(), before.asset(), before.doubts().stream().filter(each -> !each.equals(kind.name())).collect(Collectors.toSet()));
    }

    /** What is told of an item is told to those who may see it now. */
    private static Item shown(Changes changes, Item before, EvidenceEvent event) {
        var key = event.evidenceId().key();
        var marking = Map.of("tlp", event.marking().tlp(), "releasable_to", Markings.releasableTo(event.marking()));
        if (before.asset() != null) {
            RELIANCES.amend(changes, List.of(key, before.asset(), ITSELF), marking);
        }
        if (before.digest() != null) {
            RELIANCES.amend(changes, List.of(before.digest(), key, ITSELF), marking);
        }
        before.doubts().forEach(name -> DOUBTS.amend(changes, List.of(key, name), marking));
        return before;
    }

    private Item storedItem(String key) {
        var current = " and to_position = " + VersionedTable.CURRENT;
        return new Item(jdbc.sql("select thing from view_reliance where rests_on = ?" + current).param(key).query(String.class).optional().<@Nullable String>map(found -> found).orElse(null),
                jdbc.sql("select rests_on from view_reliance where thing = ?" + current).param(key).query(String.class).optional().<@Nullable String>map(found -> found).orElse(null),
                Set.copyOf(jdbc.sql("select name from view_doubt where about = ?" + current).param(key).query(String.class).list()));
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
        writer.write(VIEW, message, changes -> {
            var recorded = Recorded.of(message);
            event.reports().forEach(report -> rests(changes, event.incidentId(), report.violationId(), event.visibility(), recorded));
            Stream.ofNullable(event.detections()).flatMap(List::stream).forEach(each -> detects(changes, event, each, recorded));
        });
    }

    @EventHandler
    void on(DetectionsAttached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            if (event.numbers().count() < event.detections().numbers().count()) {
                RELIANCES.close(changes, detected(event, event.detections().batch()));
            }
            detects(changes, event, event.detections(), Recorded.of(message));
        });
    }

    @EventHandler
    void on(DetectionsDetached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            RELIANCES.close(changes, detected(event, event.batch()));
            if (event.remaining() != null) {
                detects(changes, event, event.remaining(), Recorded.of(message));
            }
        });
    }

    /** An incident rests on the asset for the time of those detections alone that speak to it. */
    private static void detects(Changes changes, IncidentEvent event, GroupedDetections detections, Recorded recorded) {
        open(changes, event.incidentId(), detections.assetId().key(), detections.batch().value(), new Span(detections.from(), detections.to()),
                event.visibility(), recorded);
    }

    private static List<String> detected(IncidentEvent event, DetectionsId batch) {
        return List.of(event.incidentId().key(), batch.asset().key(), batch.value());
    }

    @EventHandler
    void on(ReportAttached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes ->
                rests(changes, event.incidentId(), event.report().violationId(), event.visibility(), Recorded.of(message)));
    }

    @EventHandler
    void on(ReportDetached event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> RELIANCES.close(changes, List.of(event.incidentId().key(), event.violationId().key(), ITSELF)));
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
            RELIANCES.close(changes, List.of(Objects.requireNonNull(into), merged, ITSELF));
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
        var before = Objects.requireNonNull(changes.kept(thing.key() + " " + type, Grounds.class, () -> stored(thing, type))).spans();
        before.keySet().stream().filter(key -> !Objects.equals(now.get(key), before.get(key)))
                .forEach(key -> RELIANCES.close(changes, List.of(thing.key(), key, ITSELF)));
        now.forEach((key, span) -> {
            if (!span.equals(before.get(key))) {
                open(changes, thing, key, ITSELF, span, marking, recorded);
            }
        });
        changes.keep(thing.key() + " " + type, new Grounds(now));
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
        open(changes, thing, on.key(), ITSELF, Span.NONE, marking, recorded);
    }

    private static void open(Changes changes, Identifier thing, String on, String through, Span span, Marking marking, Recorded recorded) {
        open(changes, thing.key(), type(thing), on, through, span, marking, recorded);
    }

    private static void open(Changes changes, String thing, String type, String on, String through, Span span, Marking marking, Recorded recorded) {
        RELIANCES.open(changes, List.of(thing, on, through), Arrays.asList(type, span.from(), span.to(), marking.tlp(), Markings.releasableTo(marking),
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
