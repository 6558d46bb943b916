package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a step of the guarantor's constitutional procedure; one that was struck stands again.
 *
 * @param guaranteeId the guarantee
 * @param number      which step: 1 for the first that was recorded
 * @param step        what was done, for example: passed the first chamber
 * @param on          on which day
 * @param reference   where it can be found
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects a step of the guarantor's constitutional procedure; one that was struck stands again.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectDomesticStep(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Which step: 1 for the first that was recorded.")
        int number,
        @JsonPropertyDescription("What was done, for example: passed the first chamber.")
        String step,
        @JsonPropertyDescription("On which day.")
        LocalDate on,
        @Nullable
        @JsonPropertyDescription("Where it can be found.")
        String reference,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectDomesticStep {
        InvalidInput.required("guaranteeId", guaranteeId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more, was " + number);
        }
        InvalidInput.text("step", step, 300);
        InvalidInput.required("on", on);
        InvalidInput.optionalText("reference", reference, 300);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
