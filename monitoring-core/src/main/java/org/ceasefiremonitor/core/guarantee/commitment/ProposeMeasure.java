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
 * Proposes a measure under a commitment.
 *
 * @param commitmentId the commitment
 * @param measureId the measure, by an id within the commitment
 * @param kind what kind of measure
 * @param act what is done; 1 to 2,000 characters
 */
@JsonClassDescription("Proposes a measure under a commitment.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record ProposeMeasure(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("The measure, by an id within the commitment.")
        String measureId,
        @JsonPropertyDescription("What kind of measure.")
        MeasureKind kind,
        @JsonPropertyDescription("What is done; 1 to 2,000 characters.")
        String act) implements CommitmentCommand, Concerns {

    public ProposeMeasure {
        InvalidInput.required("commitmentId", commitmentId);
        Identifier.check("measureId", measureId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("act", act, 2000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}
