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
 * Records that a package was delivered to its end.
 *
 * @param packageId the package
 * @param note what is said of it, such as why less was delivered than announced; 1 to 1,000 characters
 * @param at when it was completed, UTC
 */
@JsonClassDescription("Records that a package was delivered to its end.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CompleteSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("What is said of it, such as why less was delivered than announced; 1 to 1,000 characters.")
        String note,
        @JsonPropertyDescription("When it was completed, UTC.")
        Instant at) implements SupportCommand, Concerns {

    public CompleteSupport {
        InvalidInput.required("packageId", packageId);
        InvalidInput.text("note", note, 1000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}
