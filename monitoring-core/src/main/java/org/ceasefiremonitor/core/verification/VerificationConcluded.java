package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.jspecify.annotations.Nullable;

/**
 * The verification of an incident came to a result.
 *
 * @param incidentId the incident
 * @param outcome    the result
 * @param basis      what a verified incident rests on; absent for other results
 * @param reports    attached reports that the result rests on
 * @param method     how it was found out
 * @param reason     why
 * @param verifier   participant of the person who found it
 * @param person     pseudonym of that person
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 * @param seenBy     the monitoring assets that observed what the result rests on; absent where none did, or it was recorded before this was kept
 * @param missionId  the mission that was at the place; absent unless the basis is a visit
 * @param activityId the notified activity that it was; absent unless the result is one, and where that was recorded before it was named
 * @param detections attached detections that the result rests on; absent where there are none
 */
@EventType("verification.VerificationConcluded")
public record VerificationConcluded(IncidentId incidentId, Outcome outcome, @Nullable Basis basis, List<ViolationId> reports,
        String method, String reason, ParticipantId verifier, String person, Instant at, Marking marking,
        @Nullable List<SeenBy> seenBy, @Nullable MissionId missionId, @Nullable ActivityId activityId,
        @Nullable List<NamedDetections> detections)
        implements IncidentEvent, MovesClocks {

    public VerificationConcluded {
        reports = List.copyOf(reports);
        seenBy = seenBy == null ? null : List.copyOf(seenBy);
        detections = detections == null ? null : List.copyOf(detections);
    }

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.VERIFICATION_RESULT));
    }
}
