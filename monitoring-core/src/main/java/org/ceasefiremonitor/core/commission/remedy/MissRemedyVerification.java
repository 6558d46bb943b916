package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the time to verify the claim that a remedy is done ran out.
 *
 * @param remedyId the remedy
 */
@JsonClassDescription("Records that the time to verify the claim that a remedy is done ran out.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissRemedyVerification(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId) implements RemedyCommand, Concerns {

    public MissRemedyVerification {
        InvalidInput.required("remedyId", remedyId);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
