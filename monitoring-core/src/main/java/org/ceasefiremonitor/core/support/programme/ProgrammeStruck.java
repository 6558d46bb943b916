package org.ceasefiremonitor.core.support.programme;

import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A programme that was recorded by mistake was struck.
 *
 * @param programmeId the programme
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("programme.ProgrammeStruck")
public record ProgrammeStruck(ProgrammeId programmeId, String reason, Marking marking)
        implements ProgrammeEvent, Correction {
}
