package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A programme that was suspended went on.
 *
 * @param programmeId the programme
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.ProgrammeResumed")
public record ProgrammeResumed(ProgrammeId programmeId, Instant at, Marking marking)
        implements ProgrammeEvent {
}
