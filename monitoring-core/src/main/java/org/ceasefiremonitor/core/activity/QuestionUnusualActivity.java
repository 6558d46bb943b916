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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Asks a Party to explain unusual activity that it did not notify.
 *
 * @param activityId client-chosen id of the activity
 * @param agreementId the agreement under which it is asked
 * @param side the Party that is asked
 * @param zoneId the zone that is the place, as it is drawn at the beginning; stated instead of the boundary
 * @param boundary the place, drawn with at most 200 positions; stated instead of the zone
 * @param from from when on it was seen, UTC
 * @param until until when it was seen, UTC; at most 92 days later
 * @param about the incident, report or other thing that it was seen by, by type and id; 3 to 120 characters
 * @param text what is asked; 1 to 4,000 characters
 * @param marking who may see it beside the Party that is asked; all participants if absent
 */
@JsonClassDescription("Asks a Party to explain unusual activity that it did not notify.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
public record QuestionUnusualActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Client-chosen id of the activity.")
        ActivityId activityId,
        @JsonPropertyDescription("The agreement under which it is asked.")
        AgreementId agreementId,
        @JsonPropertyDescription("The Party that is asked.")
        ParticipantId side,
        @Nullable
        @JsonPropertyDescription("The zone that is the place, as it is drawn at the beginning; stated instead of the boundary.")
        ZoneId zoneId,
        @Nullable
        @JsonPropertyDescription("The place, drawn with at most 200 positions; stated instead of the zone.")
        Boundary boundary,
        @JsonPropertyDescription("From when on it was seen, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when it was seen, UTC; at most 92 days later.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("The incident, report or other thing that it was seen by, by type and id; 3 to 120 characters.")
        String about,
        @JsonPropertyDescription("What is asked; 1 to 4,000 characters.")
        String text,
        @Nullable
        @JsonPropertyDescription("Who may see it beside the Party that is asked; all participants if absent.")
        Marking marking) implements ActivityCommand, Creates {

    public QuestionUnusualActivity {
        InvalidInput.required("activityId", activityId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("side", side);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.optionalText("about", about, 120);
        InvalidInput.text("text", text, 4000);
        marking = Marking.stated(marking);
        boundary = StatedArea.check(zoneId, boundary, false);
        StatedArea.checkTimes(from, until);
        if (about != null && !about.matches("[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new InvalidInput("about", "must be a type and an id, for example incident/fire-1");
        }
    }

    @Override
    public Identifier created() {
        return activityId;
    }
}
