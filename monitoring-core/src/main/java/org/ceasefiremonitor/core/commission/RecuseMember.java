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
 * Recuses a member or an alternate from a case.
 *
 * @param commissionId the commission
 * @param member who does not sit on the case
 * @param caseId the case
 * @param ground why; 1 to 2,000 characters
 */
@JsonClassDescription("Recuses a member or an alternate from a case.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.COMMISSION_MEMBER, Mandate.REGISTRAR})
@HumanDecision
public record RecuseMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Who does not sit on the case.")
        ParticipantId member,
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String ground) implements CommissionCommand, Concerns {

    public RecuseMember {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("member", member);
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("ground", ground, 2000);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
