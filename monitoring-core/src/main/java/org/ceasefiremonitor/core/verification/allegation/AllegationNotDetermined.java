package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It cannot be found out whether an allegation is true.
 *
 * @param allegationId the allegation
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationNotDetermined")
public record AllegationNotDetermined(AllegationId allegationId, String reason, Instant at, Marking marking)
        implements AllegationEvent {

    @Override
    public String stated() {
        return reason;
    }
}
