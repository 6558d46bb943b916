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
 * Corrects what is recorded of a sector.
 *
 * @param mechanismId the mechanism
 * @param sector the sector
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a sector.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record CorrectSector(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The sector.")
        Sector sector,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public CorrectSector {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("sector", sector);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
