package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A programme was suspended.
 *
 * @param programmeId the programme
 * @param reason why; 1 to 2,000 characters
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.ProgrammeSuspended")
public record ProgrammeSuspended(ProgrammeId programmeId, String reason, Instant at, Marking marking)
        implements ProgrammeEvent {

    @Override
    public String stated() {
        return reason;
    }
}
