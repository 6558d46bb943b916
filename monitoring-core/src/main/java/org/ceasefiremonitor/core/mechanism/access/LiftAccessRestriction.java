package org.ceasefiremonitor.core.mechanism.access;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a restriction of access was lifted.
 *
 * @param restrictionId the restriction of access
 * @param at when, UTC
 * @param text what was said; 1 to 4,000 characters
 */
@JsonClassDescription("Records that a restriction of access was lifted.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR, Mandate.PARTY_LIAISON})
@HumanDecision
public record LiftAccessRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The restriction of access.")
        AccessRestrictionId restrictionId,
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("What was said; 1 to 4,000 characters.")
        String text) implements AccessCommand, Concerns {

    public LiftAccessRestriction {
        InvalidInput.required("restrictionId", restrictionId);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return restrictionId;
    }
}
