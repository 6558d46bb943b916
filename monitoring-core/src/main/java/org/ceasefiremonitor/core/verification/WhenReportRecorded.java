package org.ceasefiremonitor.core.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.Groupings.Grouped;
import org.ceasefiremonitor.core.verification.IncidentStanding.State;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.core.zone.ViolationWeighed;
import org.jspecify.annotations.Nullable;

/**
 * The policy of correlation (domain reference, section 5.4, P2): a report is attached to the incident to which it may speak, else an incident
 * is opened for it. An observation opens none; it waits for a report that does. What a person groups, merges or splits stays so. A report that was
 * retracted before it is decided on is left alone, and one that was corrected is taken as it stands.
 *
 * <p>Left to people are reports of what is long over, imported ones, and those that only some may see, since an incident is shown only to
 * those who may see each of its reports.
 */
public final class WhenReportRecorded {

    /** A report of what ended longer before is history. */
    static final Duration LIVE = Duration.ofHours(24);
    /** By so much later events may be taken in before it is decided on a report, so that what people have grouped meanwhile is known. */
    public static final Duration AHEAD = Duration.ofHours(1);

    private final Correlation correlation;
    private final Groupings groupings;
    /** Reports that were corrected or retracted while they spoke to no incident, the earliest change first: it may not have been decided on them yet. */
    private final LinkedHashMap<ViolationId, Changed> changed = new LinkedHashMap<>();

    public WhenReportRecorded(Correlation correlation) {
        this(correlation, new Groupings(correlation));
    }

    /**
     * @param correlation what may speak to one incident
     * @param groupings   what there is; other policies may look at it as well
     */
    public WhenReportRecorded(Correlation correlation, Groupings groupings) {
        this.correlation = correlation;
        this.groupings = groupings;
    }

    /** How far back what is recorded can matter for a report that comes in now. */
    public Duration reach() {
        return reach(correlation);
    }

    static Duration reach(Correlation correlation) {
        return LIVE.plus(correlation.coarse()).plus(correlation.span()).plus(AHEAD);
    }

    /** Takes in that there is a report, or what became of it. In an incident it stays as it was attached. */
    public void evolve(ReportEvent event) {
        forget(event.decidedAt().minus(reach()));
        switch (event) {
            case ViolationReported reported -> {
                var sighting = sighting(reported.violationId(), reported.report());
                if (concerned(reported.report(), reported.decidedAt())
                        && groupings.around(sighting).noneMatch(grouped -> names(grouped, reported.violationId()))) {
                    groupings.keep(sighting);
                }
            }
            case ViolationCorrected corrected -> {
                var sighting = sighting(corrected.violationId(), corrected.report());
                if (groupings.drop(corrected.violationId()) || leftAlone(corrected.violationId(), sighting)) {
                    boolean concerned = concerned(corrected.report(), corrected.decidedAt());
                    if (concerned) {
                        groupings.keep(sighting);
                    }
                    note(corrected.violationId(), new Changed(corrected.decidedAt(), corrected.revision(), concerned ? sighting : null, judged(corrected)));
                }
            }
            case ViolationWeighed weighed -> {
                // What it tells is as it was.
            }
            case ViolationRetracted retracted -> {
                groupings.drop(retracted.violationId());
                note(retracted.violationId(), new Changed(retracted.decidedAt(), retracted.revision(), null, new TreeMap<>()));
            }
        }
    }

    /**
     * What became of a report.
     *
     * @param at       when that was decided
     * @param revision the report's revision since
     * @param sighting as correlation looks at it now; null where it is to be left alone
     * @param judged   as each of its zones judges it now that counts it
     */
    private record Changed(Instant at, long revision, @Nullable Sighting sighting, SortedMap<ZoneId, Assessment> judged) {

        /** As a zone judges it, or another one where that does not count it any more; null where none does. */
        @Nullable Assessment judgedBy(ZoneId zone) {
            return judged.isEmpty() ? null : judged.getOrDefault(zone, judged.firstEntry().getValue());
        }
    }

    /** Whether a report was left alone as it stood before, and no person has attached it since. */
    private boolean leftAlone(ViolationId report, Sighting sighting) {
        var before = changed.get(report);
        return before != null && before.sighting() == null && groupings.around(sighting).noneMatch(grouped -> names(grouped, report));
    }

    private void note(ViolationId report, Changed change) {
        changed.putLast(report, change);
    }

    /** A correction stands in the stream of each zone, and those that the report has left no longer judge it. */
    private SortedMap<ZoneId, Assessment> judged(ViolationCorrected corrected) {
        var before = changed.get(corrected.violationId());
        var judged = before != null && before.revision() == corrected.revision() ? new TreeMap<>(before.judged()) : new TreeMap<ZoneId, Assessment>();
        if (corrected.assessment() != null) {
            judged.put(corrected.zoneId(), corrected.assessment());
        }
        return judged;
    }

    private void forget(Instant earlier) {
        groupings.forget(earlier);
        while (!changed.isEmpty() && (changed.size() > Groupings.MOST || changed.firstEntry().getValue().at().isBefore(earlier))) {
            changed.pollFirstEntry();
        }
    }

    /** Takes in what became of an incident. */
    public void evolve(IncidentEvent event) {
        groupings.evolve(event);
    }

    /** What is to be done about a report that was taken in: open an incident, attach it to one, or nothing. */
    public Optional<IncidentCommand> decide(ViolationReported reported) {
        var change = changed.get(reported.violationId());
        var sighting = change != null ? change.sighting() : concerned(reported.report(), reported.decidedAt()) ? sighting(reported.violationId(), reported.report()) : null;
        if (sighting == null) {
            return Optional.empty();
        }
        var judged = change == null ? reported.assessment() : change.judgedBy(reported.zoneId());
        var near = groupings.near(sighting);
        if (near.stream().anyMatch(grouped -> grouped.incident() != null && names(grouped, reported.violationId()))) {
            return Optional.empty();
        }
        var agreement = (judged == null ? reported.assessment() : judged).agreementId();
        var joined = correlation.choose(sighting, near.stream().filter(grouped -> takes(grouped, agreement, reported.violationId())).toList());
        if (joined.isPresent()) {
            return joined.map(Grouped::incident).map(groupings::goingOn)
                    .map(incident -> new AttachReport(incident.incidentId(), reported.violationId(), correlation.version()));
        }
        if (judged == null || judged.classed() != KindClass.VIOLATION) {
            return Optional.empty();
        }
        var itself = new Grouped(reported.violationId(), null, List.of(sighting), null);
        return Optional.of(Waiting.around(itself, near, correlation).open(agreement, correlation.version()));
    }

    private static boolean concerned(Report report, Instant decidedAt) {
        return report.importId() == null && !report.marking().limits() && !report.observed().to().isBefore(decidedAt.minus(LIVE));
    }

    private boolean takes(Grouped grouped, AgreementId agreement, ViolationId report) {
        if (grouped.incident() == null) {
            return false;
        }
        var incident = groupings.goingOn(grouped.incident());
        return incident != null && incident.agreementId().equals(agreement) && incident.state() != State.CLOSED && !incident.marking().limits()
                && incident.reports().size() < Incident.MOST_REPORTS
                && incident.reports().stream().noneMatch(each -> each.violationId().equals(report));
    }

    private static boolean names(Grouped grouped, ViolationId report) {
        return grouped.sightings().stream().anyMatch(sighting -> sighting.id().equals(report.value()));
    }

    private static Sighting sighting(ViolationId id, Report report) {
        var uncertainty = report.place().uncertaintyM();
        return new Sighting(id.value(), report.kind(), report.place().position(), uncertainty == null ? 0 : uncertainty,
                report.observed().from(), report.observed().to());
    }
}
