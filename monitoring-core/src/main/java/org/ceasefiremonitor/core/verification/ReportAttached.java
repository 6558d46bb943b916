package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A report was attached to an incident.
 *
 * @param incidentId the incident
 * @param report     the report, as it stood then
 * @param resultBy   when there is to be a result at the latest; earlier than before if the report is more severe
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.ReportAttached")
public record ReportAttached(IncidentId incidentId, GroupedReport report, Instant resultBy, Instant at, Marking marking)
        implements IncidentEvent {
}
