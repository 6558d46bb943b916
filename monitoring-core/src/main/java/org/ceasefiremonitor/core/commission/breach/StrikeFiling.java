package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a case that was filed by mistake, before it is decided on.
 *
 * @param caseId the case
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a case that was filed by mistake, before it is decided on.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeFiling(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements BreachCommand, Concerns {

    public StrikeFiling {
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
