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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Admits a participant as partner of a mechanism, which may contribute to it.
 *
 * @param mechanismId the mechanism
 * @param partner the partner
 */
@JsonClassDescription("Admits a participant as partner of a mechanism, which may contribute to it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AdmitPartner(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The partner.")
        ParticipantId partner) implements MechanismCommand, Concerns {

    public AdmitPartner {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("partner", partner);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
