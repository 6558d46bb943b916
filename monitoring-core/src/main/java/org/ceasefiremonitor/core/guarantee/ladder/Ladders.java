package org.ceasefiremonitor.core.guarantee.ladder;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.LadderId;

/** This feature, as the wiring needs to know it. */
public final class Ladders {

    public static final Feature FEATURE = new Feature("ladder", LadderRun.class, LadderCommand.class, LadderEvent.class, LadderRule.class,
            new DefinitionType<>(LadderId.TYPE, LadderStanding.class, LadderEvent.class, LadderStanding::evolve),
            Map.of(ClockKind.RESPONSE_STAGE, id -> new MissStageDecision(new LadderId(id)),
                    ClockKind.RESPONSE_CHECK, id -> new MissContinuationCheck(new LadderId(id))));

    private Ladders() {
    }
}
