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
 * Authorises a mission.
 *
 * @param missionId the mission
 */
@JsonClassDescription("Authorises a mission.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record AuthoriseMission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId) implements MissionCommand, Concerns {

    public AuthoriseMission {
        InvalidInput.required("missionId", missionId);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
