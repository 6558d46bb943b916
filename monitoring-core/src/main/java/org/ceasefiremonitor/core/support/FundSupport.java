package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Records that money or stock was set aside for a package.
 *
 * @param packageId the package
 * @param amount how much was set aside
 * @param note from what, such as a budget or stocks; 1 to 1,000 characters
 * @param at when it was set aside, UTC
 */
@JsonClassDescription("Records that money or stock was set aside for a package.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record FundSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("How much was set aside.")
        Amount amount,
        @JsonPropertyDescription("From what, such as a budget or stocks; 1 to 1,000 characters.")
        String note,
        @JsonPropertyDescription("When it was set aside, UTC.")
        Instant at) implements SupportCommand, Concerns {

    public FundSupport {
        InvalidInput.required("packageId", packageId);
        InvalidInput.required("amount", amount);
        InvalidInput.text("note", note, 1000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}
