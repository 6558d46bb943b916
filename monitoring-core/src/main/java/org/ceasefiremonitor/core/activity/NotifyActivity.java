package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Notifies an activity of one's own side. It is recorded however late it comes, and recorded as late.
 *
 * @param activityId client-chosen id of the activity
 * @param agreementId the agreement under which it is notified
 * @param kind what it is
 * @param zoneId the zone that is the place, as it is drawn at the beginning; stated instead of the boundary
 * @param boundary the place, drawn with at most 200 positions; stated instead of the zone, neither for a disciplinary action without a place
 * @param from from when on, UTC
 * @param until until when, UTC; at most 92 days later
 * @param units which units take part, in words; no names of persons; 1 to 500 characters
 * @param text what is done; 1 to 4,000 characters
 * @param marking who may see it; all participants if absent
 */
@JsonClassDescription("Notifies an activity of one's own side. It is recorded however late it comes, and recorded as late.")
@IssuedBy({Mandate.PARTY_LIAISON})
public record NotifyActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Client-chosen id of the activity.")
        ActivityId activityId,
        @JsonPropertyDescription("The agreement under which it is notified.")
        AgreementId agreementId,
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
        @Nullable
        @JsonPropertyDescription("Who may see it; all participants if absent.")
        Marking marking) implements ActivityCommand, Creates {

    public NotifyActivity {
        InvalidInput.required("activityId", activityId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("kind", kind);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.optionalText("units", units, 500);
        InvalidInput.text("text", text, 4000);
        marking = Marking.stated(marking);
        boundary = StatedArea.check(zoneId, boundary, kind == ActivityKind.DISCIPLINARY_ACTION);
        StatedArea.checkTimes(from, until);
    }

    @Override
    public Identifier created() {
        return activityId;
    }
}
