package org.ceasefiremonitor.core.guarantee.determination;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.DeterminationId;

/** This feature, as the wiring needs to know it. */
public final class Determinations {

    public static final Feature FEATURE = new Feature("determination", ArmedAttackDetermination.class, DeterminationCommand.class, DeterminationEvent.class,
            DeterminationRule.class,
            new DefinitionType<>(DeterminationId.TYPE, DeterminationStanding.class, DeterminationEvent.class, DeterminationStanding::evolve),
            Map.of(ClockKind.EVIDENCE_PACK, id -> new MissEvidencePack(new DeterminationId(id)),
                    ClockKind.ARMED_ATTACK_CONSULTATION, id -> new MissConsultation(new DeterminationId(id))));

    private Determinations() {
    }
}
