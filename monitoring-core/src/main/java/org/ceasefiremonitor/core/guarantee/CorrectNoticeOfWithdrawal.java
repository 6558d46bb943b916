package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Puts right when a notice runs out, if it was to be later; for an earlier instant notice is given anew.
 *
 * @param guaranteeId the guarantee
 * @param effectiveAt when it runs out
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Puts right when a notice runs out, if it was to be later; for an earlier instant notice is given anew.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectNoticeOfWithdrawal(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("When it runs out.")
        Instant effectiveAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectNoticeOfWithdrawal {
        InvalidInput.required("guaranteeId", guaranteeId);
        effectiveAt = InvalidInput.instant("effectiveAt", effectiveAt);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
