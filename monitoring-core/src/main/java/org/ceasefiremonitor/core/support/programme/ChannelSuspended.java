package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A channel was suspended.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param reason why; 1 to 2,000 characters
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.ChannelSuspended")
public record ChannelSuspended(ProgrammeId programmeId, int number, String reason, Instant at, Marking marking)
        implements ProgrammeEvent {

    @Override
    public String stated() {
        return reason;
    }
}
