package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A channel for the exchange of intelligence was opened.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param name what it is called; 1 to 400 characters
 * @param at when that was, UTC
 * @param marking who may see it
 */
@EventType("programme.ChannelOpened")
public record ChannelOpened(ProgrammeId programmeId, int number, String name, Instant at, Marking marking)
        implements ProgrammeEvent {
}
