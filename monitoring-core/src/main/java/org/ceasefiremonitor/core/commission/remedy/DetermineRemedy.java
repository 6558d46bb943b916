package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Determines a remedy that a ballot adopted.
 *
 * @param remedyId the remedy
 * @param ballotId ballot on remedies that adopted it
 */
@JsonClassDescription("Determines a remedy that a ballot adopted.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record DetermineRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("Ballot on remedies that adopted it.")
        BallotId ballotId) implements RemedyCommand, Concerns {

    public DetermineRemedy {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.required("ballotId", ballotId);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
