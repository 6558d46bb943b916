package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is alleged, until it is admitted.
 *
 * @param allegationId the allegation
 * @param provisionId the provision of the agreement that is said to be violated; absent where none is named
 * @param from since when it is said to have happened, UTC
 * @param until until when, UTC; absent for an instant or while it lasts
 * @param place where; absent where that is not said
 * @param text what is alleged; 1 to 8,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is alleged, until it is admitted.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CONTRIBUTOR_REP, Mandate.GUARANTOR_REP, Mandate.OBSERVER_REP, Mandate.REGISTRAR})
@HumanDecision
public record CorrectAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @Nullable
        @JsonPropertyDescription("The provision of the agreement that is said to be violated; absent where none is named.")
        String provisionId,
        @JsonPropertyDescription("Since when it is said to have happened, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent for an instant or while it lasts.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("Where; absent where that is not said.")
        Position place,
        @JsonPropertyDescription("What is alleged; 1 to 8,000 characters.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AllegationCommand, Concerns {

    public CorrectAllegation {
        InvalidInput.required("allegationId", allegationId);
        if (provisionId != null) {
            Identifier.check("provisionId", provisionId);
        }
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("text", text, 8000);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
