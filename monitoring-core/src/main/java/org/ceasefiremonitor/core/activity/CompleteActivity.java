package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that an activity that was notified is over.
 *
 * @param activityId the activity
 * @param at when it was over, UTC
 */
@JsonClassDescription("Records that an activity that was notified is over.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
public record CompleteActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("When it was over, UTC.")
        Instant at) implements ActivityCommand, Concerns {

    public CompleteActivity {
        InvalidInput.required("activityId", activityId);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
