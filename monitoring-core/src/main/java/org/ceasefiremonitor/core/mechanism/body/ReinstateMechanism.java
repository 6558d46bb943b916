package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Reinstates a mechanism that was suspended.
 *
 * @param mechanismId the mechanism
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Reinstates a mechanism that was suspended.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ReinstateMechanism(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public ReinstateMechanism {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
