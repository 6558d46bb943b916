package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is recorded of a funding, a contract or a delivery.
 *
 * @param packageId the package
 * @param number number of the step in the package, from 1
 * @param amount how much it was
 * @param note what else is said of it; 1 to 1,000 characters
 * @param at when that was, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a funding, a contract or a delivery.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectSupportStep(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the step in the package, from 1.")
        int number,
        @JsonPropertyDescription("How much it was.")
        Amount amount,
        @JsonPropertyDescription("What else is said of it; 1 to 1,000 characters.")
        String note,
        @JsonPropertyDescription("When that was, UTC.")
        Instant at,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SupportCommand, Concerns {

    public CorrectSupportStep {
        InvalidInput.required("packageId", packageId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.required("amount", amount);
        InvalidInput.text("note", note, 1000);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}
