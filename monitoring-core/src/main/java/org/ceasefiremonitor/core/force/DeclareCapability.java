package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Declares what the force is able to do as a whole.
 *
 * @param forceId the force
 * @param level which capability
 * @param basis on what it rests; 1 to 2,000 characters
 */
@JsonClassDescription("Declares what the force is able to do as a whole.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record DeclareCapability(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("Which capability.")
        CapabilityLevel level,
        @JsonPropertyDescription("On what it rests; 1 to 2,000 characters.")
        String basis) implements ForceCommand, Concerns {

    public DeclareCapability {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("level", level);
        InvalidInput.text("basis", basis, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
