package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Rules on a challenge: the item is authentic, or it is not.
 *
 * @param evidenceId the item of evidence
 * @param authentic  whether the item is what it is said to be
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Rules on a challenge: the item is authentic, or it is not.")
@IssuedBy(Mandate.COMMISSION_CHAIR)
@HumanDecision
public record RuleOnAuthenticity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("Whether the item is what it is said to be.")
        boolean authentic,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements EvidenceCommand, Concerns {

    public RuleOnAuthenticity {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
