package org.ceasefiremonitor.core.mechanism.access;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a restriction of access that was recorded by mistake.
 *
 * @param restrictionId the restriction of access
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a restriction of access that was recorded by mistake.")
@IssuedBy({Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeAccessRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The restriction of access.")
        AccessRestrictionId restrictionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AccessCommand, Concerns {

    public StrikeAccessRestriction {
        InvalidInput.required("restrictionId", restrictionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return restrictionId;
    }
}
