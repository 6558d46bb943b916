package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Rules that an allegation is not true.
 *
 * @param allegationId the allegation
 * @param reason why; 1 to 4,000 characters
 */
@JsonClassDescription("Rules that an allegation is not true.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record RejectAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @JsonPropertyDescription("Why; 1 to 4,000 characters.")
        String reason) implements AllegationCommand, Concerns {

    public RejectAllegation {
        InvalidInput.required("allegationId", allegationId);
        InvalidInput.text("reason", reason, 4000);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
