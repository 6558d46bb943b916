package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the guarantors were not consulted in time.
 *
 * @param determinationId the determination
 */
@JsonClassDescription("Records that the guarantors were not consulted in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissConsultation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId) implements DeterminationCommand, Concerns {

    public MissConsultation {
        InvalidInput.required("determinationId", determinationId);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}
