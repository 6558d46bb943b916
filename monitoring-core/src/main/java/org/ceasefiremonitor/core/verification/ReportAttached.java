package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A report was attached to an incident.
 *
 * @param incidentId the incident
 * @param report     the report, as it stood then
 * @param resultBy   when there is to be a result at the latest; earlier than before if the report is more severe
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 * @param soonerBy   when the result that is waited for is due now; absent unless the report makes it due sooner
 */
@EventType("verification.ReportAttached")
public record ReportAttached(IncidentId incidentId, GroupedReport report, Instant resultBy, Instant at, Marking marking,
        @Nullable Instant soonerBy)
        implements IncidentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return soonerBy == null ? List.of() : List.of(new ClockSet(ClockKind.VERIFICATION_RESULT, soonerBy));
    }
}
