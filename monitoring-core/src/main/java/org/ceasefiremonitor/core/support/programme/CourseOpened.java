package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A course of a training programme was opened.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param name what it is called; 1 to 400 characters
 * @param places how many can take part; 1 to 1,000,000
 * @param from since when it is held, UTC
 * @param until until when it is held, UTC; absent if that is open
 * @param marking who may see it
 */
@EventType("programme.CourseOpened")
public record CourseOpened(ProgrammeId programmeId, int number, String name, int places, Instant from, @Nullable Instant until, Marking marking)
        implements ProgrammeEvent {
}
