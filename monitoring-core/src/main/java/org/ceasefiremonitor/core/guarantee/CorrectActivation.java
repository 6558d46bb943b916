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
import org.jspecify.annotations.Nullable;

/**
 * Corrects when the guarantee was activated, or what was declared; the ceasefire was in force then.
 *
 * @param guaranteeId the guarantee
 * @param at          when it was activated; not in the future
 * @param statement   what the guarantor declares on the occasion
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when the guarantee was activated, or what was declared; the ceasefire was in force then.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectActivation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("When it was activated; not in the future.")
        Instant at,
        @Nullable
        @JsonPropertyDescription("What the guarantor declares on the occasion.")
        String statement,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectActivation {
        InvalidInput.required("guaranteeId", guaranteeId);
        at = InvalidInput.instant("at", at);
        InvalidInput.optionalText("statement", statement, 2000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
