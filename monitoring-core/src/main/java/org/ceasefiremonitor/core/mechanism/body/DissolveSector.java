package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Dissolves a sector; its zones belong to none until another one is defined or redrawn.
 *
 * @param mechanismId the mechanism
 * @param sectorId the sector
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Dissolves a sector; its zones belong to none until another one is defined or redrawn.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record DissolveSector(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The sector.")
        String sectorId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public DissolveSector {
        InvalidInput.required("mechanismId", mechanismId);
        Identifier.check("sectorId", sectorId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
