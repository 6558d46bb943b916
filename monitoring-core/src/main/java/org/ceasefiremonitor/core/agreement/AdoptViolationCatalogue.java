package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Adopts a catalogue of kinds: which can be a violation, and of which provision.
 *
 * @param agreementId   the agreement
 * @param effectiveFrom acts that begin at or after this instant are judged by it; later than that of the version before
 * @param catalogue     the rules
 */
@JsonClassDescription("Adopts a catalogue of kinds: which can be a violation, and of which provision.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record AdoptViolationCatalogue(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Acts that begin at or after this instant are judged by it; later than that of the version before.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The rules.")
        ViolationCatalogue catalogue) implements AgreementCommand, Concerns {

    public AdoptViolationCatalogue {
        InvalidInput.required("agreementId", agreementId);
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.required("catalogue", catalogue);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
