package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what was notified of an activity. Another kind, place or time counts as notified only now.
 *
 * @param activityId the activity
 * @param kind what it is
 * @param zoneId the zone that is the place, as it is drawn at the beginning; stated instead of the boundary
 * @param boundary the place, drawn with at most 200 positions; stated instead of the zone, neither for a disciplinary action without a place
 * @param from from when on, UTC
 * @param until until when, UTC; at most 92 days later
 * @param units which units take part, in words; no names of persons; 1 to 500 characters
 * @param text what is done; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what was notified of an activity. Another kind, place or time counts as notified only now.")
@IssuedBy({Mandate.PARTY_LIAISON})
@HumanDecision
public record CorrectActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("What it is.")
        ActivityKind kind,
        @Nullable
        @JsonPropertyDescription("The zone that is the place, as it is drawn at the beginning; stated instead of the boundary.")
        ZoneId zoneId,
        @Nullable
        @JsonPropertyDescription("The place, drawn with at most 200 positions; stated instead of the zone, neither for a disciplinary action without a place.")
        Boundary boundary,
        @JsonPropertyDescription("From when on, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when, UTC; at most 92 days later.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("Which units take part, in words; no names of persons; 1 to 500 characters.")
        String units,
        @JsonPropertyDescription("What is done; 1 to 4,000 characters.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ActivityCommand, Concerns {

    public CorrectActivity {
        InvalidInput.required("activityId", activityId);
        InvalidInput.required("kind", kind);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.optionalText("units", units, 500);
        InvalidInput.text("text", text, 4000);
        InvalidInput.text("reason", reason, 2000);
        boundary = StatedArea.check(zoneId, boundary, kind == ActivityKind.DISCIPLINARY_ACTION);
        StatedArea.checkTimes(from, until);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
