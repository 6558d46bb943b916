package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Strikes a record of what a participant is to the force.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a record of what a participant is to the force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR})
@HumanDecision
public record StrikeForceSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number in the order in which they were recorded, from 1; 1 to 1,000.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public StrikeForceSupport {
        InvalidInput.required("forceId", forceId);
        InvalidInput.between("number", number, 1, 1000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
