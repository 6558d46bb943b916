package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects when the guarantee was withdrawn.
 *
 * @param guaranteeId the guarantee
 * @param at          when it was withdrawn; after the notice had run out, and not in the future
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when the guarantee was withdrawn.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectWithdrawal(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("When it was withdrawn; after the notice had run out, and not in the future.")
        Instant at,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectWithdrawal {
        InvalidInput.required("guaranteeId", guaranteeId);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
