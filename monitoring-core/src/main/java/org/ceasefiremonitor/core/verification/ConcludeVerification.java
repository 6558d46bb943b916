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
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * States what came of the verification of an incident: the result, how it was reached and what it rests on.
 *
 * @param incidentId the incident
 * @param outcome    the result
 * @param basis      what a verified incident rests on; absent for other results
 * @param reports    attached reports that the result rests on; none where it rests on detections
 * @param method     how it was found out; 1 to 1,000 characters
 * @param reason     why this is the result; 1 to 1,000 characters
 * @param missionId  the mission that was at the place and has reported; absent unless the basis is a visit
 * @param activityId the matched activity that it was; absent unless the result is a notified activity
 * @param detections attached detections that it rests on, with the reports 1 to 50 reports and batches; none if absent
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
        @JsonPropertyDescription("Attached reports that the result rests on; none where it rests on detections.")
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
        ActivityId activityId,
        @Nullable
        @JsonPropertyDescription("Attached detections that it rests on, with the reports 1 to 50 reports and batches.")
        List<NamedDetections> detections) implements IncidentCommand, Concerns {

    public ConcludeVerification {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("outcome", outcome);
        detections = NamedBatches.check("detections", detections);
        reports = NamedReports.check("reports", reports, detections == null ? 0 : detections.size());
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

    /** A result that rests on reports, and is another than that it was a notified activity. */
    public ConcludeVerification(IncidentId incidentId, Outcome outcome, @Nullable Basis basis, List<ViolationId> reports, String method, String reason,
            @Nullable MissionId missionId) {
        this(incidentId, outcome, basis, reports, method, reason, missionId, null, null);
    }

    /** A result that rests on reports. */
    public ConcludeVerification(IncidentId incidentId, Outcome outcome, @Nullable Basis basis, List<ViolationId> reports, String method, String reason,
            @Nullable MissionId missionId, @Nullable ActivityId activityId) {
        this(incidentId, outcome, basis, reports, method, reason, missionId, activityId, null);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
