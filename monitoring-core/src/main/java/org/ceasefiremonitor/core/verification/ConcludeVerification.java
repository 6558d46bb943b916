package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * States what came of the verification of an incident: the result, how it was reached and what it rests on.
 *
 * @param incidentId the incident
 * @param outcome    the result
 * @param basis      what a verified incident rests on; absent for other results
 * @param reports    attached reports that the result rests on, 1 to 50
 * @param method     how it was found out; 1 to 1,000 characters
 * @param reason     why this is the result; 1 to 1,000 characters
 * @param missionId  the mission that was at the place and has reported; absent unless the basis is a visit
 * @param activityId the matched activity that it was; absent unless the result is a notified activity
 */
@JsonClassDescription("States what came of the verification of an incident: the result, how it was reached and what it rests on.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ConcludeVerification(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The result.")
        Outcome outcome,
        @Nullable
        @JsonPropertyDescription("What a verified incident rests on; absent for other results.")
        Basis basis,
        @JsonPropertyDescription("Attached reports that the result rests on, 1 to 50.")
        List<ViolationId> reports,
        @JsonPropertyDescription("How it was found out; 1 to 1,000 characters.")
        String method,
        @JsonPropertyDescription("Why this is the result; 1 to 1,000 characters.")
        String reason,
        @Nullable
        @JsonPropertyDescription("The mission that was at the place and has reported; absent unless the basis is a visit.")
        MissionId missionId,
        @Nullable
        @JsonPropertyDescription("The matched activity that it was; absent unless the result is a notified activity.")
        ActivityId activityId) implements IncidentCommand, Concerns {

    public ConcludeVerification {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("outcome", outcome);
        reports = NamedReports.check("reports", reports);
        InvalidInput.text("method", method, 1000);
        if ((outcome == Outcome.VERIFIED) != (basis != null)) {
            throw new InvalidInput("basis", "is stated for an incident that is verified, and for no other result");
        }
        InvalidInput.text("reason", reason, 1000);
        if ((basis == Basis.ON_SITE_VISIT) != (missionId != null)) {
            throw new InvalidInput("missionId", "is stated where the basis is a visit to the place, and nowhere else");
        }
        if ((outcome == Outcome.NOTIFIED_ACTIVITY) != (activityId != null)) {
            throw new InvalidInput("activityId", "is stated where the result is a notified activity, and nowhere else");
        }
    }

    /** A result other than that it was a notified activity. */
    public ConcludeVerification(IncidentId incidentId, Outcome outcome, @Nullable Basis basis, List<ViolationId> reports, String method, String reason,
            @Nullable MissionId missionId) {
        this(incidentId, outcome, basis, reports, method, reason, missionId, null);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
