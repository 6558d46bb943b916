package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Claims for the Party that a remedy is done; only a verification shows that it is.
 *
 * @param remedyId the remedy
 * @param text what was done; 1 to 8,000 characters
 * @param evidence evidence that shows it; at most 1000
 */
@JsonClassDescription("Claims for the Party that a remedy is done; only a verification shows that it is.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record ClaimRemedyComplete(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("What was done; 1 to 8,000 characters.")
        String text,
        @JsonPropertyDescription("Evidence that shows it; at most 1000.")
        List<EvidenceRef> evidence) implements RemedyCommand, Concerns {

    public ClaimRemedyComplete {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.text("text", text, 8000);
        InvalidInput.required("evidence", evidence);
        evidence = List.copyOf(evidence);
        InvalidInput.atMost("evidence", evidence, 1000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
