package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A channel that was suspended was opened again.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.ChannelReopened")
public record ChannelReopened(ProgrammeId programmeId, int number, Instant at, Marking marking)
        implements ProgrammeEvent {
}
