package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * States what a guarantor holds; it may be stated anew.
 *
 * @param determinationId the determination
 * @param position whether it holds that an armed attack took place
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("States what a guarantor holds; it may be stated anew.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record StatePosition(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("Whether it holds that an armed attack took place.")
        GuarantorPosition position,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements DeterminationCommand, Concerns {

    public StatePosition {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.required("position", position);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}
