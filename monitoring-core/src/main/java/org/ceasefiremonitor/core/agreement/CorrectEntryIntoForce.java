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
 * Corrects when the ceasefire entered into force. Reports that were taken in stay as they are.
 *
 * @param agreementId the agreement
 * @param effectiveAt from when the ceasefire is in force; not in the future
 * @param statedLocal that instant as the text states it
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when the ceasefire entered into force. Reports that were taken in stay as they are.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectEntryIntoForce(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("From when the ceasefire is in force; not in the future.")
        Instant effectiveAt,
        @JsonPropertyDescription("That instant as the text states it.")
        String statedLocal,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectEntryIntoForce {
        InvalidInput.required("agreementId", agreementId);
        effectiveAt = InvalidInput.instant("effectiveAt", effectiveAt);
        InvalidInput.text("statedLocal", statedLocal, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
