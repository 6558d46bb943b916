package org.ceasefiremonitor.projections.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.jspecify.annotations.Nullable;

/**
 * An incident of which the mechanism owes a result.
 *
 * @param incidentId  the incident
 * @param agreementId agreement by which it is judged
 * @param state       where it stands
 * @param severity    severity set by a person, else the highest proposed by the rules; absent if there is none
 * @param reports     how many reports speak to it
 * @param observations how many reports and single detections speak to it
 * @param verifier    who verifies it; absent while nobody is assigned
 * @param assignBy    when somebody is to be assigned at the latest
 * @param resultBy    when there is to be a result at the latest
 * @param sectors     the sectors of the zones in which its reports and the middle of its detections lie, as all are recorded then; absent if there are none
 * @param matched     notified activities that match it in place, time and type; empty where none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Awaiting(IncidentId incidentId, AgreementId agreementId, IncidentStanding.State state, @Nullable Severity severity, int reports, int observations,
        IncidentStanding.@Nullable Verifier verifier, Instant assignBy, Instant resultBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InSector> sectors, List<ActivityId> matched) {

    /**
     * A sector.
     *
     * @param mechanismId the mechanism
     * @param sectorId    the sector
     * @param name        what it is called
     * @param head        participant whose people head it
     */
    public record InSector(MechanismId mechanismId, String sectorId, String name, ParticipantId head) {
    }

    boolean in(@Nullable String sectorId) {
        return sectorId == null || sectors.stream().anyMatch(each -> each.sectorId().equals(sectorId));
    }

    static Awaiting of(IncidentStanding standing, List<InSector> sectors) {
        return new Awaiting(standing.incidentId(), standing.agreementId(), standing.state(), standing.severity(), standing.reports().size(), standing.observations(),
                standing.verifier(), standing.assignBy(), standing.resultBy(), sectors, standing.matched());
    }
}
