package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Has zones count a violation that people have established on machine detections alone, or count it no more once that has fallen. Issued by the
 * system after their decision; it decides nothing itself. Zones that count the incident and are not named count it no more.
 *
 * @param incidentId   the incident
 * @param there        the zones that are to count it, each once; at most {@value ReportDesk#MOST_ZONES}, none if nothing is established any more
 * @param weight       what it weighs from now on; {@code REPORTED} once nothing is established any more
 * @param severity     the severity that a person has set; absent if nothing is established
 * @param attributedTo the Party that was found responsible; only for {@code ATTRIBUTED}
 * @param marking      who may see the incident
 */
@JsonClassDescription("Has zones count a violation that was established on detections alone: issued by the system after the decision of people.")
@IssuedBy(Mandate.CLOCK)
public record WeighIncident(
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The zones that are to count it, each once; at most 32, none if nothing is established any more.")
        List<There> there,
        @JsonPropertyDescription("What it weighs from now on; REPORTED once nothing is established any more.")
        Weight weight,
        @JsonPropertyDescription("The severity that a person has set; absent if nothing is established.")
        @Nullable Severity severity,
        @JsonPropertyDescription("The Party that was found responsible; only for ATTRIBUTED.")
        @Nullable ParticipantId attributedTo,
        @JsonPropertyDescription("Who may see the incident; GREEN if absent.")
        @Nullable Marking marking) implements ZoneCommand {

    /**
     * A zone that holds detections of it.
     *
     * @param zoneId the zone
     * @param from   when the first of them in the zone was made, UTC
     */
    public record There(
            @JsonPropertyDescription("The zone.")
            ZoneId zoneId,
            @JsonPropertyDescription("When the first of the detections in the zone was made, UTC.")
            Instant from) {

        public There {
            InvalidInput.required("zoneId", zoneId);
            from = InvalidInput.instant("from", from);
        }
    }

    public WeighIncident {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("there", there);
        InvalidInput.required("weight", weight);
        if (there.size() > ReportDesk.MOST_ZONES) {
            throw new InvalidInput("there", "must be at most " + ReportDesk.MOST_ZONES + " zones, was " + there.size());
        }
        for (int i = 0; i < there.size(); i++) {
            InvalidInput.required("there[" + i + "]", there.get(i));
        }
        if (there.stream().map(There::zoneId).distinct().count() != there.size()) {
            throw new InvalidInput("there", "must name each zone once");
        }
        if (weight == Weight.REPORTED && !there.isEmpty()) {
            throw new InvalidInput("there", "must be empty for what was only reported");
        }
        if ((severity == null) != (weight == Weight.REPORTED)) {
            throw new InvalidInput("severity", weight == Weight.REPORTED ? "must be absent for what was only reported" : "is required for what was established");
        }
        if ((attributedTo == null) == (weight == Weight.ATTRIBUTED)) {
            throw new InvalidInput("attributedTo", "is required for what was attributed, and only for that");
        }
        there = List.copyOf(there);
        marking = marking == null ? Marking.GREEN : marking;
    }
}
