package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a draft that was never laid before the Parties; possible until anyone has signed or endorsed it.
 *
 * @param agreementId the agreement
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a draft that was never laid before the Parties; possible until anyone has signed or endorsed it.")
@IssuedBy(Mandate.REGISTRAR)
public record StrikeAgreement(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeAgreement {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
