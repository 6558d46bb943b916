package org.ceasefiremonitor.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.PlaceForm;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Casualties;
import org.ceasefiremonitor.core.report.Compass;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.CountQualifier;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Narrative;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.AssessmentFlag;
import org.ceasefiremonitor.core.zone.CorrectionEffect;
import org.ceasefiremonitor.core.zone.Tallied;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.jspecify.annotations.Nullable;

/** Makes up a log: the events of reports as the report desk records them, one for each zone that a report concerns, in order of zones. */
public final class Reports {

    /** When the first report was observed. */
    public static final Instant OBSERVED = Instant.parse("2031-04-30T21:40:00Z");
    /** The agreement of all zones. */
    public static final AgreementId AGREEMENT = new AgreementId("harbour-agreement");

    private final long begin;
    private final List<EventMessage<?>> messages = new ArrayList<>();
    private final TreeMap<String, Standing> standings = new TreeMap<>();

    /** A log that begins at position 0. */
    public Reports() {
        this(0);
    }

    /** A part of a log. */
    public Reports(long begin) {
        this.begin = begin;
    }

    /** A report as it stands: what the report desk knows of it. */
    public record Standing(long revision, Report report, TreeMap<ZoneId, Assessment> zones, String originator, boolean retracted) {
    }

    /** All messages so far. */
    public List<EventMessage<?>> messages() {
        return messages;
    }

    /** All reports as they stand, by id. */
    public TreeMap<String, Standing> standings() {
        return standings;
    }

    /** Position of the last event. */
    public long head() {
        return begin + messages.size() - 1;
    }

    /** Records any event. */
    public Reports record(Event event, String participant) {
        messages.add(Feed.message(begin + messages.size(), event, participant));
        return this;
    }

    /** Records a report in zones, as a violation of severity S1 in each. */
    public Reports report(String id, Report report, String participant, String... zones) {
        return report(id, report, participant, judged(report, zones));
    }

    /** Records a report with its assessments. */
    public Reports report(String id, Report report, String participant, TreeMap<ZoneId, Assessment> zones) {
        List<ZoneId> all = List.copyOf(zones.keySet());
        zones.forEach((zone, assessment) -> record(new ViolationReported(new ViolationId(id), zone, all, 1, report, assessment, report.observed().to()), participant));
        standings.put(id, new Standing(1, report, zones, participant, false));
        return this;
    }

    /** Corrects a report, which may enter and leave zones. */
    public Reports correct(String id, Report report, String participant, TreeMap<ZoneId, Assessment> zones) {
        Standing before = standings.get(id);
        List<ZoneId> after = List.copyOf(zones.keySet());
        TreeSet<ZoneId> touched = new TreeSet<>(before.zones().keySet());
        touched.addAll(after);
        for (ZoneId zone : touched) {
            Assessment was = before.zones().get(zone);
            Assessment is = zones.get(zone);
            CorrectionEffect effect = was == null ? CorrectionEffect.ENTERED : is == null ? CorrectionEffect.LEFT : CorrectionEffect.CHANGED;
            record(new ViolationCorrected(new ViolationId(id), zone, after, before.revision() + 1, effect,
                    was == null ? null : Tallied.of(before.report(), was), report, is, "the sound came from farther away", report.observed().to()), participant);
        }
        standings.put(id, new Standing(before.revision() + 1, report, zones, before.originator(), false));
        return this;
    }

    /** Retracts a report. */
    public Reports retract(String id, String participant) {
        Standing before = standings.get(id);
        List<ZoneId> all = List.copyOf(before.zones().keySet());
        before.zones().forEach((zone, assessment) -> record(new ViolationRetracted(new ViolationId(id), zone, all, before.revision() + 1,
                Tallied.of(before.report(), assessment), "it was thunder", before.report().marking(), before.report().observed().to()), participant));
        standings.put(id, new Standing(before.revision() + 1, before.report(), before.zones(), before.originator(), true));
        return this;
    }

    /** The same assessment of a report in each of the zones. */
    public static TreeMap<ZoneId, Assessment> judged(Report report, String... zones) {
        TreeMap<ZoneId, Assessment> judged = new TreeMap<>();
        boolean observation = report.kind().group() == Kind.Group.OBSERVATION_ONLY;
        Arrays.stream(zones).forEach(zone -> judged.put(new ZoneId(zone), observation ? observation() : violation(Severity.S1)));
        return judged;
    }

    /** A violation of a severity. */
    public static Assessment violation(@Nullable Severity severity) {
        return new Assessment(KindClass.VIOLATION, "art-1", severity, "fire", AGREEMENT, 1, 1, List.of("no-mortars"), List.of(AssessmentFlag.UNCERTAINTY_CROSSES_BOUNDARY));
    }

    /** An observation. */
    public static Assessment observation() {
        return new Assessment(KindClass.OBSERVATION, null, null, null, AGREEMENT, 1, null, List.of(), List.of());
    }

    /** A plain report, the given minutes after the first, marked GREEN. */
    public static Report plain(int minutes) {
        return report(Kind.EXPLOSION, minutes, "harbour-state", Marking.GREEN, "three bursts near the grain silo", 36.5, 48.1);
    }

    /** A marking. */
    public static Marking marked(Tlp tlp, String... participants) {
        return new Marking(tlp, Arrays.stream(participants).map(ParticipantId::new).toList());
    }

    /** A report with all fields. */
    public static Report report(Kind kind, int minutes, String side, Marking marking, String narrative, double longitude, double latitude) {
        Instant from = OBSERVED.plusSeconds(60L * minutes);
        return new Report("post-4", Means.HEARD, new Position(36.4, 48.0),
                new Place(new Position(longitude, latitude), 500.0, null, null, "Quay 3, Old Port", PlaceForm.POSITION),
                new ObservedInterval(from, from.plusSeconds(120), TimePrecision.MINUTE, "00:40", "00:42", "Europe/Kyiv"),
                kind, Movement.OUTGOING, Compass.NE, WeaponClass.MORTAR_LT_100, "82 mm", new Count(3, CountQualifier.AT_LEAST), side, new Casualties(0, 1, 2),
                Reliability.B, Credibility.PROBABLY_TRUE, new Narrative(narrative, "en"), List.of("ab".repeat(32)), "Example Monitors, CC BY 4.0", null, marking, null);
    }
}
