package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The Party claimed that the remedy is done.
 *
 * @param remedyId the remedy
 * @param text what was done; 1 to 8,000 characters
 * @param evidence evidence that shows it; at most 1000
 * @param at when
 * @param verifyBy until when the claim is to be verified
 */
@EventType("remedy.RemedyClaimedComplete")
public record RemedyClaimedComplete(RemedyId remedyId, String text, List<EvidenceRef> evidence, Instant at, Instant verifyBy)
        implements RemedyEvent, MovesClocks {

    public RemedyClaimedComplete {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.REMEDY_ACKNOWLEDGEMENT), new ClockMet(ClockKind.REMEDY), new ClockMet(ClockKind.REMEDY_GRACE), new ClockSet(ClockKind.REMEDY_VERIFICATION, verifyBy));
    }
}
