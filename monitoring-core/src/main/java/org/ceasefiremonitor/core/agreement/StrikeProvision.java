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
 * Strikes a provision that the text does not have. A catalogue that cites it is corrected first.
 *
 * @param agreementId the agreement
 * @param provisionId the provision
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a provision that the text does not have. A catalogue that cites it is corrected first.")
@IssuedBy(Mandate.REGISTRAR)
@HumanDecision
public record StrikeProvision(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The provision.")
        String provisionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeProvision {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
