package org.ceasefiremonitor.core.commission.breach;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.BreachCaseId;

/** This feature, as the wiring needs to know it. */
public final class Breaches {

    public static final Feature FEATURE = new Feature("breach", BreachCase.class, BreachCommand.class, BreachEvent.class, BreachRule.class,
            new DefinitionType<>("case", BreachStanding.class, BreachEvent.class, BreachStanding::evolve),
            Map.of(ClockKind.CASE_SUBMISSIONS, id -> new CloseSubmissions(new BreachCaseId(id))));

    private Breaches() {
    }
}
