package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Decides whether a case is taken, with reasons.
 *
 * @param caseId the case
 * @param admissible whether it is taken
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Decides whether a case is taken, with reasons.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record DecideAdmissibility(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonProperty(value = "admissible", required = true)
        @JsonPropertyDescription("Whether it is taken.")
        boolean admissible,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements BreachCommand, Concerns {

    public DecideAdmissibility {
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
