package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends a measure that is carried out, such as a sanction.
 *
 * @param commitmentId the commitment
 * @param measureId the measure, by an id within the commitment
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends a measure that is carried out, such as a sanction.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record LiftMeasure(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("The measure, by an id within the commitment.")
        String measureId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommitmentCommand, Concerns {

    public LiftMeasure {
        InvalidInput.required("commitmentId", commitmentId);
        Identifier.check("measureId", measureId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}
