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
 * Serves a remedy on the Party to which it is addressed; its times run from here.
 *
 * @param remedyId the remedy
 */
@JsonClassDescription("Serves a remedy on the Party to which it is addressed; its times run from here.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record NotifyRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId) implements RemedyCommand, Concerns {

    public NotifyRemedy {
        InvalidInput.required("remedyId", remedyId);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
