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
 * Strikes a suspension of a provision that never was, with its end. What was judged meanwhile stays as it is.
 *
 * @param agreementId  the agreement
 * @param provisionId  the provision
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a suspension of a provision that never was, with its end. What was judged meanwhile stays as it is.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeProvisionSuspension(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The provision.")
        String provisionId,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeProvisionSuspension {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
