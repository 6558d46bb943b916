package org.ceasefiremonitor.core.coordination.hotline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a call settled its issue.
 *
 * @param callId the call
 * @param outcome how; 1 to 2,000 characters
 */
@JsonClassDescription("Records that a call settled its issue.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ResolveHotlineIssue(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("How; 1 to 2,000 characters.")
        String outcome) implements HotlineCommand, Concerns {

    public ResolveHotlineIssue {
        InvalidInput.required("callId", callId);
        InvalidInput.text("outcome", outcome, 2000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
