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
 * Acknowledges a remedy for the Party to which it is addressed.
 *
 * @param remedyId the remedy
 */
@JsonClassDescription("Acknowledges a remedy for the Party to which it is addressed.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record AcknowledgeRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId) implements RemedyCommand, Concerns {

    public AcknowledgeRemedy {
        InvalidInput.required("remedyId", remedyId);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
