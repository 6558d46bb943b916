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
 * Defines a sector of a mechanism.
 *
 * @param mechanismId the mechanism
 * @param sector the sector
 */
@JsonClassDescription("Defines a sector of a mechanism.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record DefineSector(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The sector.")
        Sector sector) implements MechanismCommand, Concerns {

    public DefineSector {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("sector", sector);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
