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
 * Records that access was neither granted nor refused in time, which counts as a refusal.
 *
 * @param missionId the mission
 */
@JsonClassDescription("Records that access was neither granted nor refused in time, which counts as a refusal.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissAccessAnswer(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId) implements MissionCommand, Concerns {

    public MissAccessAnswer {
        InvalidInput.required("missionId", missionId);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
