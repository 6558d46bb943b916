package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Has zones count reports by what people have established on an incident, or by the proposal of the rules again once that has fallen. Issued by
 * the system after their decision; it decides nothing itself.
 *
 * @param incidentId   the incident
 * @param violationIds reports on which its result rests, or rested before it was reopened, each once; at most {@value #MOST}
 * @param weight       what they weigh from now on; {@code REPORTED} once nothing is established any more
 * @param severity     the severity that a person has set; absent if nothing is established
 * @param attributedTo the Party that was found responsible; only for {@code ATTRIBUTED}
 * @param marking      who may see the incident; a report that more may see keeps its weight, or it would tell of the incident
 */
@JsonClassDescription("Has zones count reports by what people have established on an incident: issued by the system after their decision.")
@IssuedBy(Mandate.CLOCK)
public record WeighReports(
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Reports on which its result rests, or rested before it was reopened, each once; at most 100.")
        List<ViolationId> violationIds,
        @JsonPropertyDescription("What they weigh from now on; REPORTED once nothing is established any more.")
        Weight weight,
        @JsonPropertyDescription("The severity that a person has set; absent if nothing is established.")
        @Nullable Severity severity,
        @JsonPropertyDescription("The Party that was found responsible; only for ATTRIBUTED.")
        @Nullable ParticipantId attributedTo,
        @JsonPropertyDescription("Who may see the incident; GREEN if absent.")
        @Nullable Marking marking) implements ZoneCommand {

    /** Reports in one command, which is one unit of work. */
    public static final int MOST = 100;

    public WeighReports {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("violationIds", violationIds);
        InvalidInput.required("weight", weight);
        if (violationIds.isEmpty() || violationIds.size() > MOST) {
            throw new InvalidInput("violationIds", "must be 1 to " + MOST + " reports, was " + violationIds.size());
        }
        if (violationIds.stream().distinct().count() != violationIds.size()) {
            throw new InvalidInput("violationIds", "must name each report once");
        }
        if ((severity == null) != (weight == Weight.REPORTED)) {
            throw new InvalidInput("severity", weight == Weight.REPORTED ? "must be absent for what was only reported" : "is required for what was established");
        }
        if ((attributedTo == null) == (weight == Weight.ATTRIBUTED)) {
            throw new InvalidInput("attributedTo", "is required for what was attributed, and only for that");
        }
        violationIds = List.copyOf(violationIds);
        marking = marking == null ? Marking.GREEN : marking;
    }
}
