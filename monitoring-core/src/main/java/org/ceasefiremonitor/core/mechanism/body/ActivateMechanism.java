package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Activates a mechanism once the ceasefire has entered into force.
 *
 * @param mechanismId the mechanism
 * @param activeFrom since when it is active, UTC; not before the ceasefire entered into force
 */
@JsonClassDescription("Activates a mechanism once the ceasefire has entered into force.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record ActivateMechanism(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("Since when it is active, UTC; not before the ceasefire entered into force.")
        Instant activeFrom) implements MechanismCommand, Concerns {

    public ActivateMechanism {
        InvalidInput.required("mechanismId", mechanismId);
        activeFrom = InvalidInput.instant("activeFrom", activeFrom);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
