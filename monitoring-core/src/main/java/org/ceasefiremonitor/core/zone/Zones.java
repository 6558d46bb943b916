package org.ceasefiremonitor.core.zone;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.ZoneId;

/** The feature of ceasefire zones. */
public final class Zones {

    /** What the wiring needs to know. */
    public static final Feature FEATURE = new Feature("zone", CeasefireZone.class, ZoneCommand.class, ZoneEvent.class, ZoneRule.class,
            new DefinitionType<>(ZoneId.TYPE, ZoneDefinition.class, ZoneDirectoryEvent.class, ZoneDefinition::evolve));

    private Zones() {
    }
}
