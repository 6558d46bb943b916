package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A merger was reversed; the incident goes on in the state that it had before.
 *
 * @param incidentId the incident
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 * @param assignBy   when a verifier is to be assigned at the latest; absent where that is not waited for
 * @param resultBy   when there is to be a result at the latest; absent where that is not waited for
 * @param partOf     the incident into which it had been merged; absent where the event was recorded before this was kept
 */
@EventType("verification.MergerReversed")
public record MergerReversed(IncidentId incidentId, String reason, Instant at, Marking marking,
        @Nullable Instant assignBy, @Nullable Instant resultBy, @Nullable IncidentId partOf)
        implements IncidentEvent, MovesClocks, Correction {

    @Override
    public List<ClockMove> clockMoves() {
        return Stream.<ClockMove>concat(
                Stream.ofNullable(assignBy).map(due -> new ClockSet(ClockKind.VERIFIER_ASSIGNMENT, due)),
                Stream.ofNullable(resultBy).map(due -> new ClockSet(ClockKind.VERIFICATION_RESULT, due))).toList();
    }
}
