package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Breaches {

    public static final Feature FEATURE = new Feature("breach", BreachCase.class, BreachCommand.class, BreachEvent.class, BreachRule.class,
            new DefinitionType<>("case", BreachStanding.class, BreachEvent.class, BreachStanding::evolve));

    private Breaches() {
    }
}
