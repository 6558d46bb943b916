package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a zone has counted for one report.
 *
 * @param hour     beginning of the hour (UTC) in which the observed interval begins
 * @param classed  as a violation or as an observation
 * @param kind     kind
 * @param severity severity that a person has set where a violation was established, else the proposed one; only for a violation
 * @param side     who held the area: participant id, BUFFER or UNKNOWN
 * @param weight   what it weighs; absent if it was only reported
 */
public record Tallied(Instant hour, KindClass classed, Kind kind, @Nullable Severity severity, String side,
        @Nullable Weight weight) {

    /** What was only reported. */
    public Tallied(Instant hour, KindClass classed, Kind kind, @Nullable Severity severity, String side) {
        this(hour, classed, kind, severity, side, null);
    }

    /** What a zone counts for a report that it assesses so. */
    public static Tallied of(Report report, Assessment assessment) {
        return new Tallied(report.observed().from().truncatedTo(ChronoUnit.HOURS), assessment.classed(), report.kind(),
                assessment.severity(), report.side(), assessment.weighing() == null ? null : assessment.weighing().weight());
    }
}
