package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * An incident was opened: something happened to which these reports and detections speak.
 *
 * @param incidentId  the incident
 * @param agreementId the agreement by which it is judged
 * @param reports     the reports, as they stood then
 * @param assignBy    when a verifier is to be assigned at the latest
 * @param resultBy    when there is to be a result at the latest
 * @param at          when
 * @param marking     who may see it: whoever may see each of its reports
 * @param detections  detections that speak to it; absent where there are none
 */
@EventType("verification.IncidentOpened")
public record IncidentOpened(IncidentId incidentId, AgreementId agreementId, List<GroupedReport> reports, Instant assignBy,
        Instant resultBy, Instant at, Marking marking, @Nullable List<GroupedDetections> detections)
        implements IncidentEvent, MovesClocks {

    public IncidentOpened {
        reports = List.copyOf(reports);
        detections = detections == null ? null : List.copyOf(detections);
    }

    /** An incident to which only reports speak. */
    public IncidentOpened(IncidentId incidentId, AgreementId agreementId, List<GroupedReport> reports, Instant assignBy, Instant resultBy, Instant at,
            Marking marking) {
        this(incidentId, agreementId, reports, assignBy, resultBy, at, marking, null);
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.VERIFIER_ASSIGNMENT, assignBy), new ClockSet(ClockKind.VERIFICATION_RESULT, resultBy));
    }
}
