package org.ceasefiremonitor.core.verification.mission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Refuses a mission access to the place, or records that it was refused, also by turning it back.
 *
 * @param missionId the mission
 * @param authority who refused, by function; never a name; 1 to 200 characters
 * @param reason the reason that was given, or that none was; 1 to 2,000 characters
 */
@JsonClassDescription("Refuses a mission access to the place, or records that it was refused, also by turning it back.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record RefuseAccess(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @JsonPropertyDescription("Who refused, by function; never a name; 1 to 200 characters.")
        String authority,
        @JsonPropertyDescription("The reason that was given, or that none was; 1 to 2,000 characters.")
        String reason) implements MissionCommand, Concerns {

    public RefuseAccess {
        InvalidInput.required("missionId", missionId);
        InvalidInput.text("authority", authority, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
