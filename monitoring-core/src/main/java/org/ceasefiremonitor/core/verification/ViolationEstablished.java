package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A verified incident was found contrary to a provision. This attributes it to nobody.
 *
 * @param incidentId  the incident
 * @param provisionId the provision
 * @param proposed    the highest severity that the rules proposed for a report of it; absent if they proposed none
 * @param severity    severity that a person set
 * @param accused     the Party that is accused; absent while none is
 * @param reason      why
 * @param at          when
 * @param marking     who may see it: whoever may see each of its reports
 */
@EventType("verification.ViolationEstablished")
public record ViolationEstablished(IncidentId incidentId, String provisionId, @Nullable Severity proposed, Severity severity,
        @Nullable ParticipantId accused, String reason, Instant at, Marking marking)
        implements IncidentEvent {

    @Override
    public String stated() {
        return reason;
    }
}
