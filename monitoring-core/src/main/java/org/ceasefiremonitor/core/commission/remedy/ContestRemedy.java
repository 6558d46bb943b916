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
 * Contests a remedy for the Party to which it is addressed; its time runs on.
 *
 * @param remedyId the remedy
 * @param grounds why the Party contests it; 1 to 8,000 characters
 */
@JsonClassDescription("Contests a remedy for the Party to which it is addressed; its time runs on.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record ContestRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("Why the Party contests it; 1 to 8,000 characters.")
        String grounds) implements RemedyCommand, Concerns {

    public ContestRemedy {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.text("grounds", grounds, 8000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
