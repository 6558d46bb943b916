package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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

/**
 * Corrects the day or the reference of the ratification.
 *
 * @param guaranteeId the guarantee
 * @param on          on which day
 * @param reference   where it can be found
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects the day or the reference of the ratification.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectRatification(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("On which day.")
        LocalDate on,
        @JsonPropertyDescription("Where it can be found.")
        String reference,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectRatification {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.required("on", on);
        InvalidInput.text("reference", reference, 300);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
