package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Closes submissions when each Party has lodged one or the time has run out.
 *
 * @param caseId the case
 */
@JsonClassDescription("Closes submissions when each Party has lodged one or the time has run out.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.CLOCK})
public record CloseSubmissions(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId) implements BreachCommand, Concerns {

    public CloseSubmissions {
        InvalidInput.required("caseId", caseId);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
