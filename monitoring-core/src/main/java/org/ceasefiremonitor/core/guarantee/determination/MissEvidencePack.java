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
 * Records that the pack was not assembled in time.
 *
 * @param determinationId the determination
 */
@JsonClassDescription("Records that the pack was not assembled in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissEvidencePack(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId) implements DeterminationCommand, Concerns {

    public MissEvidencePack {
        InvalidInput.required("determinationId", determinationId);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}
