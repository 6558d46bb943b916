package org.ceasefiremonitor.core.verification.mission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a mission has set out.
 *
 * @param missionId the mission
 */
@JsonClassDescription("Records that a mission has set out.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
public record DeployMission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId) implements MissionCommand, Concerns {

    public DeployMission {
        InvalidInput.required("missionId", missionId);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
