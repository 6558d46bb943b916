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
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects when an activity began and when it was over.
 *
 * @param activityId the activity
 * @param beganAt when it began, UTC; absent where it has not begun
 * @param completedAt when it was over, UTC; absent where it is not
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when an activity began and when it was over.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectCourse(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @Nullable
        @JsonPropertyDescription("When it began, UTC; absent where it has not begun.")
        Instant beganAt,
        @Nullable
        @JsonPropertyDescription("When it was over, UTC; absent where it is not.")
        Instant completedAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ActivityCommand, Concerns {

    public CorrectCourse {
        InvalidInput.required("activityId", activityId);
        beganAt = InvalidInput.optionalInstant("beganAt", beganAt);
        completedAt = InvalidInput.optionalInstant("completedAt", completedAt);
        InvalidInput.text("reason", reason, 2000);
        if (completedAt != null && (beganAt == null || completedAt.isBefore(beganAt))) {
            throw new InvalidInput("completedAt", "must not lie before beganAt, which is stated with it");
        }
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
