package org.ceasefiremonitor.core.activity;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.ActivityId;

/** This feature, as the wiring needs to know it. */
public final class Activities {

    public static final Feature FEATURE = new Feature("activity", Activity.class, ActivityCommand.class, ActivityEvent.class, ActivityRule.class,
            new DefinitionType<>(ActivityId.TYPE, ActivityStanding.class, ActivityEvent.class, ActivityStanding::evolve),
            Map.of(ClockKind.EXPLANATION, id -> new MissExplanation(new ActivityId(id))));

    private Activities() {
    }
}
