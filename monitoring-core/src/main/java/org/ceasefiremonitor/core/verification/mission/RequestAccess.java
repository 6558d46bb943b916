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
 * Asks whoever holds the area for access to the place. The time for an answer runs from here.
 *
 * @param missionId the mission
 */
@JsonClassDescription("Asks whoever holds the area for access to the place. The time for an answer runs from here.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
public record RequestAccess(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId) implements MissionCommand, Concerns {

    public RequestAccess {
        InvalidInput.required("missionId", missionId);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
