package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Forces {

    public static final Feature FEATURE = new Feature("force", MultinationalForce.class, ForceCommand.class, ForceEvent.class, ForceRule.class,
            new DefinitionType<>("force", ForceStanding.class, ForceEvent.class, ForceStanding::evolve));

    private Forces() {
    }
}
