package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Confirms that the attack has ceased.
 *
 * @param ladderId the ladder
 * @param ceasedAt since when, UTC
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Confirms that the attack has ceased.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ConfirmCessation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonPropertyDescription("Since when, UTC.")
        Instant ceasedAt,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements LadderCommand, Concerns {

    public ConfirmCessation {
        InvalidInput.required("ladderId", ladderId);
        ceasedAt = InvalidInput.instant("ceasedAt", ceasedAt);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}
