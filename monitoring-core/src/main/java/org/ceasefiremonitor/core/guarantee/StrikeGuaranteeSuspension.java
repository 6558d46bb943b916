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
 * Strikes a suspension of the guarantee that never was, with its end.
 *
 * @param guaranteeId  the guarantee
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a suspension of the guarantee that never was, with its end.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record StrikeGuaranteeSuspension(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public StrikeGuaranteeSuspension {
        InvalidInput.required("guaranteeId", guaranteeId);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
