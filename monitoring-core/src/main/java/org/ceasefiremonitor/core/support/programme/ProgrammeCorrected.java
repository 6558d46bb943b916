package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a programme was corrected.
 *
 * @param programmeId the programme
 * @param title what it is called; 1 to 400 characters
 * @param partners participants that take part; 2 to 50
 * @param product what is produced; for production only; 1 to 400 characters
 * @param at since when it runs, UTC
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("programme.ProgrammeCorrected")
public record ProgrammeCorrected(ProgrammeId programmeId, String title, List<ParticipantId> partners, @Nullable String product, Instant at,
        String reason, Marking marking)
        implements ProgrammeEvent, Correction {

    public ProgrammeCorrected {
        partners = List.copyOf(partners);
    }
}
