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
 * Records that the accused Party did not reply in time.
 *
 * @param allegationId the allegation
 */
@JsonClassDescription("Records that the accused Party did not reply in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissPartyResponse(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId) implements AllegationCommand, Concerns {

    public MissPartyResponse {
        InvalidInput.required("allegationId", allegationId);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
