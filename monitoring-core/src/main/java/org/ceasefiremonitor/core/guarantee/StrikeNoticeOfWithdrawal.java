package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a notice that was never given. A withdrawal that rests on it is struck first.
 *
 * @param guaranteeId the guarantee
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a notice that was never given. A withdrawal that rests on it is struck first.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record StrikeNoticeOfWithdrawal(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public StrikeNoticeOfWithdrawal {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
