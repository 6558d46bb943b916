package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a course was corrected.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param name what it is called; 1 to 400 characters
 * @param places how many can take part; 1 to 1,000,000
 * @param graduates how many have graduated in all; 0 to 1,000,000
 * @param from since when it is held, UTC
 * @param until until when it is held, UTC; absent if that is open
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("programme.CourseCorrected")
public record CourseCorrected(ProgrammeId programmeId, int number, String name, int places, int graduates, Instant from, @Nullable Instant until,
        String reason, Marking marking)
        implements ProgrammeEvent, Correction {
}
