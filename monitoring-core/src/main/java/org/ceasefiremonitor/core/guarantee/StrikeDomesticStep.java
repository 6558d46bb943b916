package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a step of the guarantor's constitutional procedure that was never taken.
 *
 * @param guaranteeId the guarantee
 * @param number      which step: 1 for the first that was recorded
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a step of the guarantor's constitutional procedure that was never taken.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record StrikeDomesticStep(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Which step: 1 for the first that was recorded.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public StrikeDomesticStep {
        InvalidInput.required("guaranteeId", guaranteeId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more, was " + number);
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
