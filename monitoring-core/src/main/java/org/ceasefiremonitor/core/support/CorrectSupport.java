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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is recorded of the announcement of a package.
 *
 * @param packageId the package
 * @param recipient participant for which the support is
 * @param kind what it is
 * @param title what it is called; 1 to 400 characters
 * @param amount how much is announced
 * @param at when it was announced, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of the announcement of a package.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Participant for which the support is.")
        ParticipantId recipient,
        @JsonPropertyDescription("What it is.")
        SupportKind kind,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String title,
        @JsonPropertyDescription("How much is announced.")
        Amount amount,
        @JsonPropertyDescription("When it was announced, UTC.")
        Instant at,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SupportCommand, Concerns {

    public CorrectSupport {
        InvalidInput.required("packageId", packageId);
        InvalidInput.required("recipient", recipient);
        InvalidInput.required("kind", kind);
        InvalidInput.text("title", title, 400);
        InvalidInput.required("amount", amount);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}
