package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;

/**
 * A mission was asked for that finds out about an incident.
 *
 * @param missionId the mission
 * @param agreementId the agreement of the incident
 * @param incidentId the incident
 * @param mode whether it goes to the place or looks from afar
 * @param side who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param place where
 * @param members who goes
 * @param purpose what it is to find out
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.MissionRequested")
public record MissionRequested(MissionId missionId, AgreementId agreementId, IncidentId incidentId, MissionMode mode, String side, Position place,
        List<Member> members, String purpose, Instant at, Marking marking)
        implements MissionEvent {

    public MissionRequested {
        members = List.copyOf(members);
    }
}
