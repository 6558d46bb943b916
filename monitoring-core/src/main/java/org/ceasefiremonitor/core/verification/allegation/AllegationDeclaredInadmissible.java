package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation is not looked into.
 *
 * @param allegationId the allegation
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationDeclaredInadmissible")
public record AllegationDeclaredInadmissible(AllegationId allegationId, String reason, Instant at, Marking marking)
        implements AllegationEvent {

    @Override
    public String stated() {
        return reason;
    }
}
