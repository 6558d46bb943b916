package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.support.Amount;

/**
 * What was produced in a period was recorded.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param amount how much was produced in all
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.OutputRecorded")
public record OutputRecorded(ProgrammeId programmeId, int number, Amount amount, Instant at, Marking marking)
        implements ProgrammeEvent {
}
