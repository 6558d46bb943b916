package org.ceasefiremonitor.core.mechanism.access;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;

/** This feature, as the wiring needs to know it. */
public final class Accesses {

    public static final Feature FEATURE = new Feature("access", AccessRestriction.class, AccessCommand.class, AccessEvent.class, AccessRule.class,
            new DefinitionType<>(AccessRestrictionId.TYPE, AccessStanding.class, AccessEvent.class, AccessStanding::evolve));

    private Accesses() {
    }
}
