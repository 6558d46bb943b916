package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Registered;
import org.jspecify.annotations.Nullable;

/** What was reported in a zone, corrected, weighed or retracted. One report stands in the streams of all zones that it concerns. */
public sealed interface ReportEvent extends ZoneEvent, Registered permits ViolationReported, ViolationCorrected, ViolationWeighed, ViolationRetracted {

    /** The report. */
    ViolationId violationId();

    /** All zones that count the report after this event (of a retraction: before it), sorted. */
    List<ZoneId> zones();

    /** When it was decided; the present moment of the zone's rolling windows. */
    Instant decidedAt();

    /** What the zone no longer counts. */
    @Nullable Tallied uncounts();

    /** How the zone judges the report from now on; null when it no longer counts it. */
    @Nullable Assessment assessment();

    /** What the zone counts from now on. */
    @Nullable Tallied counts();

    @Override
    default ViolationId registered() {
        return violationId();
    }

    @Override
    default String places() {
        var keys = new StringBuilder();
        for (var zone : zones()) {
            keys.append(keys.isEmpty() ? "" : " ").append(zone.key());
        }
        return keys.toString();
    }
}
