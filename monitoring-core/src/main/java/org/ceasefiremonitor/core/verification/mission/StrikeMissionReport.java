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
 * Strikes what a mission reported, so that it reports anew.
 *
 * @param missionId the mission
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes what a mission reported, so that it reports anew.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeMissionReport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MissionCommand, Concerns {

    public StrikeMissionReport {
        InvalidInput.required("missionId", missionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
