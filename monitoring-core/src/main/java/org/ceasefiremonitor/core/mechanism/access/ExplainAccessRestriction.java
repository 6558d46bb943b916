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
 * Records how a restriction of access is explained.
 *
 * @param restrictionId the restriction of access
 * @param text what was said; 1 to 4,000 characters
 */
@JsonClassDescription("Records how a restriction of access is explained.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CELL_OFFICER, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ExplainAccessRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The restriction of access.")
        AccessRestrictionId restrictionId,
        @JsonPropertyDescription("What was said; 1 to 4,000 characters.")
        String text) implements AccessCommand, Concerns {

    public ExplainAccessRestriction {
        InvalidInput.required("restrictionId", restrictionId);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return restrictionId;
    }
}
