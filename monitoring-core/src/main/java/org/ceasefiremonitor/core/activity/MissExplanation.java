package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the time for an explanation ran out.
 *
 * @param activityId the activity
 */
@JsonClassDescription("Records that the time for an explanation ran out.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissExplanation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId) implements ActivityCommand, Concerns {

    public MissExplanation {
        InvalidInput.required("activityId", activityId);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
