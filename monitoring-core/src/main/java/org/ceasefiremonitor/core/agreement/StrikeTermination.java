package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes an end of the ceasefire that never was: it is in force as if it had never ended.
 *
 * @param agreementId the agreement
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an end of the ceasefire that never was: it is in force as if it had never ended.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StrikeTermination(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeTermination {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
