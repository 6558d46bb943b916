package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends the seat of a member or an alternate.
 *
 * @param commissionId the commission
 * @param member whose seat ends
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends the seat of a member or an alternate.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record UnseatMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Whose seat ends.")
        ParticipantId member,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommissionCommand, Concerns {

    public UnseatMember {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("member", member);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
