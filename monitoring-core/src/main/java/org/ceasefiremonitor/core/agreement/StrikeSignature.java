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
 * Strikes a signature that the Party for which the actor speaks never gave; possible until the ceasefire enters into force.
 *
 * @param agreementId the agreement
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a signature that the Party for which the actor speaks never gave; possible until the ceasefire "
        + "enters into force.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record StrikeSignature(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeSignature {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
