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
 * Records that a part of a package was delivered.
 *
 * @param packageId the package
 * @param amount how much was delivered
 * @param note what was delivered and where it was taken over; 1 to 1,000 characters
 * @param at when it was delivered, UTC
 */
@JsonClassDescription("Records that a part of a package was delivered.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record DeliverSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("How much was delivered.")
        Amount amount,
        @JsonPropertyDescription("What was delivered and where it was taken over; 1 to 1,000 characters.")
        String note,
        @JsonPropertyDescription("When it was delivered, UTC.")
        Instant at) implements SupportCommand, Concerns {

    public DeliverSupport {
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
