package org.ceasefiremonitor.core.zone;

import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Why a report weighs more than one that was only reported.
 *
 * @param weight       {@code ESTABLISHED} or {@code ATTRIBUTED}
 * @param incidentId   the incident on which the violation was established
 * @param proposed     the severity that the rules proposed for the report; absent if they proposed none
 * @param attributedTo the Party that was found responsible; absent unless attributed
 */
public record Weighing(Weight weight, IncidentId incidentId, @Nullable Severity proposed, @Nullable ParticipantId attributedTo) {
}
