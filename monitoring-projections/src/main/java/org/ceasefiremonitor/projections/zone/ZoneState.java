package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.zone.Restriction;
import org.ceasefiremonitor.core.zone.SuspendedInterval;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;

/**
 * One zone with all that is known of it.
 *
 * @param zone          what is laid down, and where it stands
 * @param at            the instant asked about, at which windows end
 * @param alert         how its alert level came about
 * @param drawings      its drawings, in order
 * @param restrictions  what is or was forbidden in it
 * @param suspensions   when it was suspended
 * @param established   violations established on detections alone that count beside what was reported, the latest first: those of the 720 hours before
 *                      the instant that the reader may see, at most 200
 * @param windows       what was reported in the hours before the instant
 * @param total         what was ever reported
 * @param lastViolation the reported violation whose observed interval began last before the instant
 * @param quietHours    full hours from then to the instant; absent if nothing was reported
 */
public record ZoneState(
        Zone zone,
        Instant at,
        Alert alert,
        List<Drawing> drawings,
        List<Restriction> restrictions,
        List<SuspendedInterval> suspensions,
        List<Established> established,
        List<Window> windows,
        Counts total,
        @Nullable LastViolation lastViolation,
        @Nullable Long quietHours) {

    /**
     * How an alert level came about.
     *
     * @param level        the level
     * @param before       level before
     * @param since        when it was set
     * @param threshold    id of the threshold that decided it
     * @param agreementId  agreement whose alert rules were applied
     * @param rulesVersion version of the rules
     * @param counted      violations that the threshold counted, reported ones and those established on detections alone, those included that the
     *                     reader may not see
     * @param trigger      report that led to the latest evaluation; absent if time, a person or an incident did, and for those who may not see it
     * @param incident     incident, established on detections alone or fallen again, that led to it; absent otherwise, and for those who may not see it
     * @param evaluatedAt  latest recorded evaluation
     * @param reassessAt   when time alone could lower it
     */
    public record Alert(
            AlertLevel level,
            @Nullable AlertLevel before,
            Instant since,
            @Nullable String threshold,
            @Nullable String agreementId,
            @Nullable Long rulesVersion,
            @Nullable Long counted,
            @Nullable String trigger,
            @Nullable String incident,
            Instant evaluatedAt,
            @Nullable Instant reassessAt) {
    }

    /**
     * A violation that was established on detections alone, as the thresholds count it.
     *
     * @param incidentId   the incident
     * @param hour         hour (UTC) of the first detection of it in the zone
     * @param weight       {@code ESTABLISHED} or {@code ATTRIBUTED}
     * @param severity     that a person set
     * @param attributedTo Party that was found responsible; absent unless attributed
     */
    public record Established(String incidentId, Instant hour, String weight, String severity, @Nullable String attributedTo) {
    }

    /**
     * One drawing; it holds from its effective instant to that of the next.
     *
     * @param number        1 for the one of the designation
     * @param effectiveFrom from when it holds
     * @param corrections   how often an error in it was corrected
     * @param struck        why it was struck, since it was never decided; absent while it stands
     * @param boundary      the area, a GeoJSON geometry
     */
    public record Drawing(long number, Instant effectiveFrom, long corrections, @Nullable String struck, Boundary boundary) {
    }

    /**
     * What was reported in the last hours. It is made of whole hours of UTC: the last one holds the instant asked about.
     *
     * @param hours  how many
     * @param from   beginning of the first hour
     * @param to     end of the last hour
     * @param counts what was reported
     */
    public record Window(int hours, Instant from, Instant to, Counts counts) {
    }

    /**
     * The last reported violation.
     *
     * @param violationId  the report
     * @param kind         kind
     * @param severity     proposed severity
     * @param observedFrom beginning of the observed interval
     */
    public record LastViolation(String violationId, String kind, @Nullable String severity, Instant observedFrom) {
    }

    /** The zone on the map, with the drawing that holds at the instant asked about, or the first one before any does. */
    public GeoFeature<ZoneState> feature() {
        Drawing drawing = drawings.stream().filter(each -> each.struck() == null && !each.effectiveFrom().isAfter(at)).reduce((first, second) -> second).orElse(drawings.getFirst());
        return GeoFeature.of(zone.zoneId(), drawing.boundary(), this);
    }
}
