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
 * Verifies that a remedy was carried out.
 *
 * @param remedyId the remedy
 * @param method how it was verified; 1 to 2,000 characters
 * @param evidence evidence that shows it; 1 to 1000
 * @param reason why it is taken as done; 1 to 8,000 characters
 */
@JsonClassDescription("Verifies that a remedy was carried out.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.MONITOR})
@HumanDecision
public record VerifyCompliance(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId,
        @JsonPropertyDescription("How it was verified; 1 to 2,000 characters.")
        String method,
        @JsonPropertyDescription("Evidence that shows it; 1 to 1000.")
        List<EvidenceRef> evidence,
        @JsonPropertyDescription("Why it is taken as done; 1 to 8,000 characters.")
        String reason) implements RemedyCommand, Concerns {

    public VerifyCompliance {
        InvalidInput.required("remedyId", remedyId);
        InvalidInput.text("method", method, 2000);
        InvalidInput.required("evidence", evidence);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new InvalidInput("evidence", "must name at least one");
        }
        InvalidInput.atMost("evidence", evidence, 1000);
        InvalidInput.text("reason", reason, 8000);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
