package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Proposes what the Party that a finding holds responsible is to do.
 *
 * @param remedyId the remedy
 * @param caseId case whose finding it rests on
 * @param kind kind of act
 * @param act act that is required; 1 to 8,000 characters
 * @param due until when it is to be done
 * @param verification how it will be verified that it was done; 1 to 2,000 characters
 * @param consequence what follows if it is not done; 1 to 2,000 characters
 * @param proportionality why it is in proportion to the breach; 1 to 4,000 characters
 */
@JsonClassDescription("Proposes what the Party that a finding holds responsible is to do.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record ProposeRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("Case whose finding it rests on.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Kind of act.")
        RemedyKind kind,
        @JsonPropertyDescription("Act that is required; 1 to 8,000 characters.")
        String act,
        @JsonPropertyDescription("Until when it is to be done.")
        Instant due,
        @JsonPropertyDescription("How it will be verified that it was done; 1 to 2,000 characters.")
        String verification,
        @JsonPropertyDescription("What follows if it is not done; 1 to 2,000 characters.")
        String consequence,
        @JsonPropertyDescription("Why it is in proportion to the breach; 1 to 4,000 characters.")
        String proportionality) implements RemedyCommand, Creates {

    public ProposeRemedy {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("act", act, 8000);
        due = InvalidInput.instant("due", due);
        InvalidInput.text("verification", verification, 2000);
        InvalidInput.text("consequence", consequence, 2000);
        InvalidInput.text("proportionality", proportionality, 4000);
    }

    @Override
    public Identifier created() {
        return remedyId;
    }
}
