package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Announces a package of support.
 *
 * @param packageId the package
 * @param contributor participant that gives the support
 * @param recipient participant for which the support is
 * @param kind what it is
 * @param title what it is called; 1 to 400 characters
 * @param amount how much is announced: money in a currency at prices of a date, or a quantity in a unit
 * @param at when it was announced, UTC
 * @param marking who may see it; for all participants when absent
 */
@JsonClassDescription("Announces a package of support.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record AnnounceSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Participant that gives the support.")
        ParticipantId contributor,
        @JsonPropertyDescription("Participant for which the support is.")
        ParticipantId recipient,
        @JsonPropertyDescription("What it is.")
        SupportKind kind,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String title,
        @JsonPropertyDescription("How much is announced: money in a currency at prices of a date, or a quantity in a unit.")
        Amount amount,
        @JsonPropertyDescription("When it was announced, UTC.")
        Instant at,
        @Nullable
        @JsonPropertyDescription("Who may see it; for all participants when absent.")
        Marking marking) implements SupportCommand, Creates {

    public AnnounceSupport {
        InvalidInput.required("packageId", packageId);
        InvalidInput.required("contributor", contributor);
        InvalidInput.required("recipient", recipient);
        InvalidInput.required("kind", kind);
        InvalidInput.text("title", title, 400);
        InvalidInput.required("amount", amount);
        at = InvalidInput.instant("at", at);
        marking = Marking.stated(marking);
    }

    @Override
    public Identifier created() {
        return packageId;
    }
}
