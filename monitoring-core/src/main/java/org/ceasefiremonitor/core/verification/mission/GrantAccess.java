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
import org.jspecify.annotations.Nullable;

/**
 * Grants a mission access to the place, or records that it was granted.
 *
 * @param missionId the mission
 * @param conditions on what conditions; 1 to 2,000 characters; absent if on none
 */
@JsonClassDescription("Grants a mission access to the place, or records that it was granted.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record GrantAccess(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @Nullable
        @JsonPropertyDescription("On what conditions; 1 to 2,000 characters; absent if on none.")
        String conditions) implements MissionCommand, Concerns {

    public GrantAccess {
        InvalidInput.required("missionId", missionId);
        InvalidInput.optionalText("conditions", conditions, 2000);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
