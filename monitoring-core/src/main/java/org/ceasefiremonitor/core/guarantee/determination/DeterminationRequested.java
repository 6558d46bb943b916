package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The guarantors were asked to determine whether an armed attack took place.
 *
 * @param determinationId the determination
 * @param agreementId the agreement to which the guarantees belong
 * @param attacked who was attacked
 * @param accused the Party that is said to have attacked
 * @param grounds on what grounds
 * @param ladderId the response ladder whose last stage was entered; absent unless that is the ground
 * @param text what happened
 * @param by who asked
 * @param at when, UTC
 * @param packBy until when the evidence is to be assembled, UTC
 * @param consultBy until when the guarantors are to be consulted, UTC
 * @param marking who may see it
 */
@EventType("determination.DeterminationRequested")
public record DeterminationRequested(DeterminationId determinationId, AgreementId agreementId, ParticipantId attacked, ParticipantId accused, Grounds grounds,
        @Nullable LadderId ladderId, String text, ParticipantId by, Instant at, Instant packBy, Instant consultBy, Marking marking)
        implements DeterminationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.EVIDENCE_PACK, packBy), new ClockSet(ClockKind.ARMED_ATTACK_CONSULTATION, consultBy));
    }
}
