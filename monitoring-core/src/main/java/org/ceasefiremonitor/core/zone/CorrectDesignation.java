package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;

/**
 * Corrects what was recorded of the designation but its drawing. What was reported in the zone stays as it is.
 *
 * @param zoneId        the zone
 * @param name          what it is called
 * @param kind          what it is for
 * @param timeZone      IANA time zone of its local time
 * @param effectiveFrom from when it holds in fact
 * @param basis         the decision or consent of the Parties on which it rests
 * @param marking       who may see the zone
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what was recorded of the designation but its drawing. What was reported in the zone stays as it is.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectDesignation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("What it is called.")
        String name,
        @JsonPropertyDescription("What it is for.")
        ZoneKind kind,
        @JsonPropertyDescription("IANA time zone of its local time.")
        String timeZone,
        @JsonPropertyDescription("From when it holds in fact.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The decision or consent of the Parties on which it rests.")
        String basis,
        @JsonPropertyDescription("Who may see the zone.")
        Marking marking,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectDesignation {
        InvalidInput.required("zoneId", zoneId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("kind", kind);
        LocalTimes.checkZone("timeZone", timeZone);
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.text("basis", basis, 500);
        InvalidInput.required("marking", marking);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}
