package org.ceasefiremonitor.core.support.programme;

import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A course, an output or a channel that was recorded by mistake was struck.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("programme.ProgrammeEntryStruck")
public record ProgrammeEntryStruck(ProgrammeId programmeId, int number, String reason, Marking marking)
        implements ProgrammeEvent, Correction {
}
