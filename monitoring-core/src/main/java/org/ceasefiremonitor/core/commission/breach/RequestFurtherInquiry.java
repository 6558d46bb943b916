package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Asks the mechanism for a further inquiry before the case is found.
 *
 * @param caseId the case
 * @param question what is to be found out; 1 to 2,000 characters
 * @param due until when
 */
@JsonClassDescription("Asks the mechanism for a further inquiry before the case is found.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record RequestFurtherInquiry(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("What is to be found out; 1 to 2,000 characters.")
        String question,
        @JsonPropertyDescription("Until when.")
        Instant due) implements BreachCommand, Concerns {

    public RequestFurtherInquiry {
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("question", question, 2000);
        due = InvalidInput.instant("due", due);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
