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
 * Reports what a mission found out.
 *
 * @param missionId the mission
 * @param text what it found out; 1 to 8,000 characters
 */
@JsonClassDescription("Reports what a mission found out.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ReportMission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @JsonPropertyDescription("What it found out; 1 to 8,000 characters.")
        String text) implements MissionCommand, Concerns {

    public ReportMission {
        InvalidInput.required("missionId", missionId);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
