package org.ceasefiremonitor.core.verification.mission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Asks for a mission that finds out about an incident.
 *
 * @param missionId the mission
 * @param incidentId the incident
 * @param mode whether it goes to the place or looks from afar
 * @param side who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param place where
 * @param members who goes, of at least two participants; 2 to 50
 * @param purpose what it is to find out; 1 to 2,000 characters
 */
@JsonClassDescription("Asks for a mission that finds out about an incident.")
@IssuedBy({Mandate.ANALYST, Mandate.MONITOR, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
public record RequestMission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Whether it goes to the place or looks from afar.")
        MissionMode mode,
        @JsonPropertyDescription("Who holds the area: participant id of a Party, BUFFER or UNKNOWN.")
        String side,
        @JsonPropertyDescription("Where.")
        Position place,
        @JsonPropertyDescription("Who goes, of at least two participants; 2 to 50.")
        List<Member> members,
        @JsonPropertyDescription("What it is to find out; 1 to 2,000 characters.")
        String purpose) implements MissionCommand, Creates {

    public RequestMission {
        InvalidInput.required("missionId", missionId);
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("mode", mode);
        Identifier.check("side", side);
        InvalidInput.required("place", place);
        InvalidInput.required("members", members);
        InvalidInput.text("purpose", purpose, 2000);
        members = Member.check(members);
    }

    @Override
    public Identifier created() {
        return missionId;
    }
}
