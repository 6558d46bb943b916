package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What a guarantee promises in one domain was invoked.
 *
 * @param commitmentId the commitment
 * @param guaranteeId the guarantee
 * @param guarantor who gave it
 * @param beneficiary to whom it is given
 * @param domain the domain
 * @param determinationId the determination that it rests on
 * @param textVersion version of the text of the guarantee that holds
 * @param textSha256 SHA-256 of that text
 * @param binding whether it binds the guarantor in law; else it is flagged political
 * @param statement what is asked for
 * @param by who invoked it
 * @param at when, UTC
 * @param positionBy until when the guarantor takes its first position, UTC
 * @param measuresBy until when it decides on measures, UTC
 * @param marking who may see it
 */
@EventType("commitment.CommitmentInvoked")
public record CommitmentInvoked(CommitmentId commitmentId, GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary, Domain domain,
        DeterminationId determinationId, String textVersion, String textSha256, boolean binding, String statement, ParticipantId by, Instant at,
        Instant positionBy, Instant measuresBy, Marking marking)
        implements CommitmentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.COMMITMENT_POSITION, positionBy), new ClockSet(ClockKind.COMMITMENT_MEASURES, measuresBy));
    }
}
