package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * How many have graduated from a course in all was recorded.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param graduates how many have graduated in all; 0 to 1,000,000
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.GraduatesRecorded")
public record GraduatesRecorded(ProgrammeId programmeId, int number, int graduates, Instant at, Marking marking)
        implements ProgrammeEvent {
}
