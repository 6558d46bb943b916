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
 * Withdraws what was asked about an activity.
 *
 * @param activityId the activity
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Withdraws what was asked about an activity.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record WithdrawExplanationRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ActivityCommand, Concerns {

    public WithdrawExplanationRequest {
        InvalidInput.required("activityId", activityId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}
