package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A violation that people established on machine detections alone, as a zone counts it: once, whatever the number of detections.
 *
 * @param incidentId   the incident
 * @param hour         beginning of the hour (UTC) of the first detection in the zone, of the batches that the result rests on: those of a batch that speak to the
 *                     incident are taken together, and lie where their middle lies
 * @param weight       {@code ESTABLISHED} or {@code ATTRIBUTED}
 * @param severity     that a person set
 * @param attributedTo the Party that was found responsible; absent unless attributed
 */
public record EstablishedIncident(IncidentId incidentId, Instant hour, Weight weight, Severity severity, @Nullable ParticipantId attributedTo) {

    /** Whether it is of the severity and the weight that a threshold asks for. */
    boolean counts(AlertThreshold threshold) {
        return severity.compareTo(threshold.minimumSeverity()) >= 0 && weight.compareTo(threshold.least()) >= 0;
    }

    /** The number of its hour. */
    long number() {
        return ZoneTallies.hourOf(hour);
    }

    /** Whether it can still be in a window that ends at an instant or later. */
    boolean inReach(Instant at) {
        return number() > ZoneTallies.hourOf(at) - ZoneTallies.REACH_HOURS;
    }
}
