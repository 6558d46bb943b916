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
 * Strikes a result that was recorded by mistake: compliance, non-compliance, a waiver or an escalation.
 *
 * @param remedyId the remedy
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a result that was recorded by mistake: compliance, non-compliance, a waiver or an escalation.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeRemedyResult(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RemedyCommand, Concerns {

    public StrikeRemedyResult {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
