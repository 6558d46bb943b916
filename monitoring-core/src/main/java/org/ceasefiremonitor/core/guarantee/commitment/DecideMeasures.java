package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Decides on measures that are proposed.
 *
 * @param commitmentId the commitment
 * @param measures the measures; 1 to 50
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Decides on measures that are proposed.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record DecideMeasures(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("The measures; 1 to 50.")
        List<String> measures,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements CommitmentCommand, Concerns {

    public DecideMeasures {
        InvalidInput.required("commitmentId", commitmentId);
        InvalidInput.required("measures", measures);
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new InvalidInput("measures", "must name at least one");
        }
        InvalidInput.atMost("measures", measures, 50);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}
