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
import org.jspecify.annotations.Nullable;

/**
 * Seats a member of the commission, or an alternate for one.
 *
 * @param commissionId the commission
 * @param member participant that takes the seat; it holds the mandate of a commission member
 * @param alternateFor member that it stands in for; absent for a member
 */
@JsonClassDescription("Seats a member of the commission, or an alternate for one.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record SeatMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("Participant that takes the seat; it holds the mandate of a commission member.")
        ParticipantId member,
        @Nullable
        @JsonPropertyDescription("Member that it stands in for; absent for a member.")
        ParticipantId alternateFor) implements CommissionCommand, Concerns {

    public SeatMember {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("member", member);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
