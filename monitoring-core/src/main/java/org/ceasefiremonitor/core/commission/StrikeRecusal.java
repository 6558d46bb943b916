package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a recusal that was recorded by mistake.
 *
 * @param commissionId the commission
 * @param member who was recorded as recused
 * @param caseId the case
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a recusal that was recorded by mistake.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record StrikeRecusal(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Who was recorded as recused.")
        ParticipantId member,
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommissionCommand, Concerns {

    public StrikeRecusal {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("member", member);
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
