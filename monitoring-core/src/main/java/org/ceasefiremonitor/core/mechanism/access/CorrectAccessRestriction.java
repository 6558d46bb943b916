package org.ceasefiremonitor.core.mechanism.access;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of a restriction of access.
 *
 * @param restrictionId the restriction of access
 * @param kind what was done
 * @param side who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param place where
 * @param authority who refused, by function; never a name; 1 to 200 characters
 * @param from since when, UTC
 * @param until until when, UTC; absent while it lasts
 * @param assetId the monitoring asset that it kept from looking; absent where none
 * @param note what happened; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a restriction of access.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectAccessRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The restriction of access.")
        AccessRestrictionId restrictionId,
        @JsonPropertyDescription("What was done.")
        RestrictionKind kind,
        @JsonPropertyDescription("Who holds the area: participant id of a Party, BUFFER or UNKNOWN.")
        String side,
        @JsonPropertyDescription("Where.")
        Position place,
        @JsonPropertyDescription("Who refused, by function; never a name; 1 to 200 characters.")
        String authority,
        @JsonPropertyDescription("Since when, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent while it lasts.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("The monitoring asset that it kept from looking; absent where none.")
        AssetId assetId,
        @JsonPropertyDescription("What happened; 1 to 4,000 characters.")
        String note,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AccessCommand, Concerns {

    public CorrectAccessRestriction {
        InvalidInput.required("restrictionId", restrictionId);
        InvalidInput.required("kind", kind);
        side = Side.check(side);
        InvalidInput.required("place", place);
        InvalidInput.text("authority", authority, 200);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("note", note, 4000);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return restrictionId;
    }
}
