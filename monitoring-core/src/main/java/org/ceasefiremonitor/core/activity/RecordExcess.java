package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that an activity went beyond its notice in place, time or kind.
 *
 * @param activityId the activity
 * @param text how far; 1 to 4,000 characters
 */
@JsonClassDescription("Records that an activity went beyond its notice in place, time or kind.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record RecordExcess(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("How far; 1 to 4,000 characters.")
        String text) implements ActivityCommand, Concerns {

    public RecordExcess {
        InvalidInput.required("activityId", activityId);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
