package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A programme of cooperation was started.
 *
 * @param programmeId the programme
 * @param kind what the partners do together
 * @param title what it is called; 1 to 400 characters
 * @param partners participants that take part; 2 to 50
 * @param product what is produced; for production only; 1 to 400 characters
 * @param at since when it runs, UTC
 * @param marking who may see it
 */
@EventType("programme.ProgrammeStarted")
public record ProgrammeStarted(ProgrammeId programmeId, ProgrammeKind kind, String title, List<ParticipantId> partners, @Nullable String product,
        Instant at, Marking marking)
        implements ProgrammeEvent {

    public ProgrammeStarted {
        partners = List.copyOf(partners);
    }
}
