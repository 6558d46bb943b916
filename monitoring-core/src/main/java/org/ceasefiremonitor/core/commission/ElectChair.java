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
 * Records who was elected to the chair.
 *
 * @param commissionId the commission
 * @param member the member elected
 */
@JsonClassDescription("Records who was elected to the chair.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record ElectChair(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The member elected.")
        ParticipantId member) implements CommissionCommand, Concerns {

    public ElectChair {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("member", member);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
