package org.ceasefiremonitor.core.verification;

import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.NotifyActivity;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.PlaceForm;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.CountQualifier;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.Tallied;

/** What happened at a fictional bridge, and who reported it. */
public final class Bridge {

    public static final IncidentId FIRE = new IncidentId("bridge-fire");
    public static final IncidentId OTHER = new IncidentId("bridge-fire-0510");
    public static final ViolationId POST = new ViolationId("report-post");
    public static final ViolationId CAMERA = new ViolationId("report-camera");
    /** Reported by Dalmark for itself. */
    public static final ViolationId HIDDEN = new ViolationId("report-hidden");
    public static final ViolationId LATE = new ViolationId("report-late");
    static final ActivityId DEMINING = new ActivityId("bridge-mines");
    static final ActivityId EXERCISE = new ActivityId("bridge-exercise");
    /** What an array heard. */
    public static final NamedDetections HEARD = new NamedDetections(new DetectionsId("array-1.1"), null);
    /** What a camera saw. */
    public static final NamedDetections SEEN = new NamedDetections(new DetectionsId("camera-1.7"), null);
    static final Instant NOON = Instant.parse("2031-03-02T12:00:00Z");
    public static final String VERIFIER = "analyst-3";

    private Bridge() {
    }

    static RecordedReport report(ViolationId id, String source, String person, String state, Severity severity, Marking marking,
            ParticipantId originator) {
        return report(id, source, person, state, severity, marking, originator, Instant.parse("2031-03-02T05:10:00Z"));
    }

    /** A report of fire that began at an instant and lasted a minute. */
    public static RecordedReport beginning(ViolationId id, Instant from) {
        return report(id, id.value(), "m-" + id.value(), RecordedReport.RECORDED, Severity.S3, Marking.GREEN, MECHANISM, from);
    }

    /** The same, reported by Dalmark for itself and some others. */
    public static RecordedReport narrow(ViolationId id, Instant from, ParticipantId... readers) {
        return report(id, id.value(), "m-" + id.value(), RecordedReport.RECORDED, Severity.S3, new Marking(org.ceasefiremonitor.core.marking.Tlp.AMBER,
                List.of(readers)), DALMARK, from);
    }

    private static RecordedReport report(ViolationId id, String source, String person, String state, Severity severity, Marking marking,
            ParticipantId originator, Instant from) {
        var zone = new ZoneId("river");
        var report = new Report(source, Means.SEEN, null, new Place(new Position(30.5, 48.5), null, null, null, null, PlaceForm.POSITION),
                new ObservedInterval(from, from.plusSeconds(60), TimePrecision.MINUTE, "05:10", null, "UTC"), Kind.EXPLOSION,
                Movement.UNDETERMINED, null, WeaponClass.UNKNOWN, null, new Count(1, CountQualifier.EXACT), "UNKNOWN", null, Reliability.B,
                Credibility.PROBABLY_TRUE, null, List.of(), null, null, marking, null);
        return new RecordedReport(id, List.of(zone), 1, state, originator, person, report,
                Map.of(zone, new Tallied(from, KindClass.VIOLATION, Kind.EXPLOSION, severity, "UNKNOWN")), Map.of());
    }

    /** Detections of an asset from ten past five on, two seconds apart. */
    static RecordedBatch batch(NamedDetections named, String asset, String person, Kind kind, int count) {
        var from = Instant.parse("2031-03-02T05:10:00Z");
        return new RecordedBatch(named.batch(), new AssetId(asset), MECHANISM, person, IntStream.range(0, count)
                .mapToObj(i -> new Detection(from.plusSeconds(2L * i), kind, new Position(30.5, 48.5), 400, 80)).toList());
    }

    static RecordedReport report(ViolationId id, String source, String person, Severity severity) {
        return report(id, source, person, RecordedReport.RECORDED, severity, Marking.GREEN, MECHANISM);
    }

    /** What somebody of a participant reports of the night. */
    public static RecordedReport reportedBy(ViolationId id, ParticipantId originator, String person) {
        return report(id, "Post of " + originator.value(), person, RecordedReport.RECORDED, Severity.S1, Marking.GREEN, originator);
    }

    /** The ceasefire is in force; three reports are in. */
    public static Story reported() {
        return reported(Cast.inForce());
    }

    static Story reported(Story inForce) {
        return inForce
                .knowing(batch(HEARD, "array-1", "gateway-1", Kind.EXPLOSION, 38)).knowing(batch(SEEN, "camera-1", "gateway-2", Kind.MUZZLE_FLASH, 2))
                .knowing(report(POST, "Post 4", "m-17", Severity.S1)).knowing(report(CAMERA, "Camera 2", "m-18", Severity.S1))
                .knowing(report(LATE, "Patrol 9", "m-19", Severity.S3))
                .knowing(report(new ViolationId("report-same-source"), "Post 4", "m-20", Severity.S1))
                .knowing(report(new ViolationId("report-same-person"), "Post 5", "m-17", Severity.S1))
                .knowing(report(new ViolationId("report-retracted"), "Post 6", "m-21", RecordedReport.RETRACTED, Severity.S1, Marking.GREEN,
                        MECHANISM))
                .knowing(report(HIDDEN, "Post 7", "m-22", RecordedReport.RECORDED, Severity.S1,
                        new Marking(org.ceasefiremonitor.core.marking.Tlp.AMBER, List.of()), DALMARK));
    }

    public static OpenIncident open(IncidentId id, ViolationId... reports) {
        return new OpenIncident(id, ACCORD, List.of(reports));
    }

    static Story opened() {
        return reported().does(open(FIRE, POST, CAMERA)).does(open(OTHER, POST));
    }

    static NotifyActivity notify(ActivityId activity, ActivityKind kind, Marking marking) {
        return new NotifyActivity(activity, ACCORD, kind, null, Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49), Instant.parse("2031-03-02T04:00:00Z"),
                Instant.parse("2031-03-02T08:00:00Z"), null, "At the bridge.", marking);
    }

    static MatchActivity match(ActivityId activity) {
        return new MatchActivity(FIRE, activity, null);
    }

    /** Astoria had notified the evening before what may have been heard at the bridge. */
    static Story noticed() {
        return reported(Cast.inForce(Cast.signed().then("2031-03-01T20:00:00Z").by(ASTORIA).does(notify(DEMINING, ActivityKind.DEMINING, null))
                .does(notify(EXERCISE, ActivityKind.EXERCISE, null)).by(MECHANISM))).does(open(FIRE, POST, CAMERA)).does(open(OTHER, POST));
    }

    /** One of the two activities is matched. */
    static Story matched() {
        return noticed().does(match(DEMINING));
    }

    public static AssignVerifier assign() {
        return new AssignVerifier(FIRE, MECHANISM, VERIFIER);
    }

    public static Story assigned() {
        return opened().does(assign());
    }

    public static ConcludeVerification conclude(Outcome outcome, ViolationId... reports) {
        return new ConcludeVerification(FIRE, outcome, outcome == Outcome.VERIFIED ? Basis.INDEPENDENT_SOURCES : null, List.of(reports),
                "Bearings cross.", "Both saw it.", null, outcome == Outcome.NOTIFIED_ACTIVITY ? DEMINING : null, null);
    }

    public static Story concluded(Outcome outcome) {
        return (outcome == Outcome.NOTIFIED_ACTIVITY ? matched().does(assign()) : assigned()).person(VERIFIER).does(conclude(outcome, POST, CAMERA));
    }

    public static EstablishViolation establish() {
        return new EstablishViolation(FIRE, NO_FIRE, Severity.S2, Cast.BORDURIA, "Article 1 forbids it.");
    }
}
