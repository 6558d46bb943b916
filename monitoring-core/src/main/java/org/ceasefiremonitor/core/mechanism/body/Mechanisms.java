package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Mechanisms {

    public static final Feature FEATURE = new Feature("mechanism", MonitoringMechanism.class, MechanismCommand.class, MechanismEvent.class, MechanismRule.class,
            new DefinitionType<>("mechanism", MechanismStanding.class, MechanismEvent.class, MechanismStanding::evolve));

    private Mechanisms() {
    }
}
