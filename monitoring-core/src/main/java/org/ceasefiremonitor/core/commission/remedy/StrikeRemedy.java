package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a proposal that was made by mistake, before it is determined.
 *
 * @param remedyId the remedy
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a proposal that was made by mistake, before it is determined.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RemedyCommand, Concerns {

    public StrikeRemedy {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
