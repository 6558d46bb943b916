package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects when the ceasefire ended.
 *
 * @param agreementId the agreement
 * @param effectiveAt when it ended; not in the future
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when the ceasefire ended.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectTermination(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("When it ended; not in the future.")
        Instant effectiveAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectTermination {
        InvalidInput.required("agreementId", agreementId);
        effectiveAt = InvalidInput.instant("effectiveAt", effectiveAt);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
