package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Issues the finding that a ballot adopted; dissents come from the ballot, by name.
 *
 * @param caseId the case
 * @param ballotId ballot that adopted it
 * @param finding the finding
 */
@JsonClassDescription("Issues the finding that a ballot adopted; dissents come from the ballot, by name.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record IssueFinding(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Ballot that adopted it.")
        BallotId ballotId,
        @JsonPropertyDescription("The finding.")
        Finding finding) implements BreachCommand, Concerns {

    public IssueFinding {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.required("finding", finding);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
