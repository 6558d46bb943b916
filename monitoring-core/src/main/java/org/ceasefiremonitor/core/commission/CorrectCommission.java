package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is recorded of a commission.
 *
 * @param commissionId the commission
 * @param agreementId agreement under which it sits
 * @param name its name; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a commission.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record CorrectCommission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Agreement under which it sits.")
        AgreementId agreementId,
        @JsonPropertyDescription("Its name; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommissionCommand, Concerns {

    public CorrectCommission {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("name", name, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
