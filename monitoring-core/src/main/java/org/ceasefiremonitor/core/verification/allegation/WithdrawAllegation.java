package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Takes back an allegation, for whoever filed it.
 *
 * @param allegationId the allegation
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Takes back an allegation, for whoever filed it.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CONTRIBUTOR_REP, Mandate.GUARANTOR_REP, Mandate.OBSERVER_REP, Mandate.REGISTRAR})
@HumanDecision
public record WithdrawAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AllegationCommand, Concerns {

    public WithdrawAllegation {
        InvalidInput.required("allegationId", allegationId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
