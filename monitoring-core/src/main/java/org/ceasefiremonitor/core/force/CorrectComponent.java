package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is recorded of a component that is deployed.
 *
 * @param forceId the force
 * @param component which component
 * @param strengthLow least number of people; 0 to 1,000,000
 * @param strengthHigh greatest number of people; 0 to 1,000,000
 * @param deployedAt when it was deployed; not in the future, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a component that is deployed.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record CorrectComponent(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("Which component.")
        Component component,
        @JsonProperty(value = "strengthLow", required = true)
        @JsonPropertyDescription("Least number of people; 0 to 1,000,000.")
        int strengthLow,
        @JsonProperty(value = "strengthHigh", required = true)
        @JsonPropertyDescription("Greatest number of people; 0 to 1,000,000.")
        int strengthHigh,
        @JsonPropertyDescription("When it was deployed; not in the future, UTC.")
        Instant deployedAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectComponent {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("component", component);
        InvalidInput.between("strengthLow", strengthLow, 0, 1000000);
        InvalidInput.between("strengthHigh", strengthHigh, 0, 1000000);
        deployedAt = InvalidInput.instant("deployedAt", deployedAt);
        InvalidInput.text("reason", reason, 2000);
        if (strengthHigh < strengthLow) {
            throw new InvalidInput("strengthHigh", "must not be less than strengthLow");
        }
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
