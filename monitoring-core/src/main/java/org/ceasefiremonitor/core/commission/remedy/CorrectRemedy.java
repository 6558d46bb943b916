package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects a proposal before it is determined.
 *
 * @param remedyId the remedy
 * @param kind kind of act
 * @param act act that is required; 1 to 8,000 characters
 * @param due until when it is to be done
 * @param verification how it will be verified that it was done; 1 to 2,000 characters
 * @param consequence what follows if it is not done; 1 to 2,000 characters
 * @param proportionality why it is in proportion to the breach; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects a proposal before it is determined.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record CorrectRemedy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
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
        String proportionality,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RemedyCommand, Concerns {

    public CorrectRemedy {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("act", act, 8000);
        due = InvalidInput.instant("due", due);
        InvalidInput.text("verification", verification, 2000);
        InvalidInput.text("consequence", consequence, 2000);
        InvalidInput.text("proportionality", proportionality, 4000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
