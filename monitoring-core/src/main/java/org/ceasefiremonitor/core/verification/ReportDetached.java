package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A report was detached from an incident to which it does not speak.
 *
 * @param incidentId  the incident
 * @param violationId the report
 * @param reason      why
 * @param at          when
 * @param marking     who may see it: whoever may see each of its reports
 */
@EventType("verification.ReportDetached")
public record ReportDetached(IncidentId incidentId, ViolationId violationId, String reason, Instant at, Marking marking)
        implements IncidentEvent, Correction {
}
