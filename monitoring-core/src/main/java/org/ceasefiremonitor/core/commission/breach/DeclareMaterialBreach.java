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
 * Declares that the breach defeats an essential provision or repudiates the agreement, as a ballot decided.
 *
 * @param caseId the case
 * @param ballotId ballot that decided it
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Declares that the breach defeats an essential provision or repudiates the agreement, as a ballot decided.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record DeclareMaterialBreach(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Ballot that decided it.")
        BallotId ballotId,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements BreachCommand, Concerns {

    public DeclareMaterialBreach {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
