package org.ceasefiremonitor.core.guarantee.commitment;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.CommitmentId;

/** This feature, as the wiring needs to know it. */
public final class Commitments {

    public static final Feature FEATURE = new Feature("commitment", GuaranteeCommitment.class, CommitmentCommand.class, CommitmentEvent.class,
            CommitmentRule.class,
            new DefinitionType<>(CommitmentId.TYPE, CommitmentStanding.class, CommitmentEvent.class, CommitmentStanding::evolve),
            Map.of(ClockKind.COMMITMENT_POSITION, id -> new MissCommitmentPosition(new CommitmentId(id)),
                    ClockKind.COMMITMENT_MEASURES, id -> new MissCommitmentMeasures(new CommitmentId(id))));

    private Commitments() {
    }
}
