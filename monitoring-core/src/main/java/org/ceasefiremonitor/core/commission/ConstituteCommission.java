package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Constitutes a special commission under an agreement.
 *
 * @param commissionId the commission
 * @param agreementId agreement under which it sits
 * @param name its name; 1 to 200 characters
 */
@JsonClassDescription("Constitutes a special commission under an agreement.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record ConstituteCommission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Agreement under which it sits.")
        AgreementId agreementId,
        @JsonPropertyDescription("Its name; 1 to 200 characters.")
        String name) implements CommissionCommand, Creates {

    public ConstituteCommission {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("name", name, 200);
    }

    @Override
    public Identifier created() {
        return commissionId;
    }
}
