package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Acknowledges that an allegation was received, whatever is thought of it.
 *
 * @param allegationId the allegation
 */
@JsonClassDescription("Acknowledges that an allegation was received, whatever is thought of it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record AcknowledgeAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId) implements AllegationCommand, Concerns {

    public AcknowledgeAllegation {
        InvalidInput.required("allegationId", allegationId);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
