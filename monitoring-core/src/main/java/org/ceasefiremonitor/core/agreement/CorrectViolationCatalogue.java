package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects how a version of a catalogue of kinds was entered; one that was struck stands again. What was judged by it stays as it is.
 *
 * @param agreementId   the agreement
 * @param version       which version, from 1 on
 * @param effectiveFrom acts that begin at or after this instant are judged by it; later than that of the version before
 * @param catalogue     the rules
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects how a version of a catalogue of kinds was entered; one that was struck stands again. What was "
        + "judged by it stays as it is.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record CorrectViolationCatalogue(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonProperty(value = "version", required = true)
        @JsonPropertyDescription("Which version, from 1 on.")
        int version,
        @JsonPropertyDescription("Acts that begin at or after this instant are judged by it; later than that of the version before.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The rules.")
        ViolationCatalogue catalogue,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectViolationCatalogue {
        InvalidInput.required("agreementId", agreementId);
        if (version < 1) {
            throw new InvalidInput("version", "must be 1 or more, was " + version);
        }
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.required("catalogue", catalogue);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
