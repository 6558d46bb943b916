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
 * Replies to an allegation, for the accused Party.
 *
 * @param allegationId the allegation
 * @param text the reply; 1 to 8,000 characters
 */
@JsonClassDescription("Replies to an allegation, for the accused Party.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record RespondToAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @JsonPropertyDescription("The reply; 1 to 8,000 characters.")
        String text) implements AllegationCommand, Concerns {

    public RespondToAllegation {
        InvalidInput.required("allegationId", allegationId);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
