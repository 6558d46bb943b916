package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.IncidentId;

/** This feature, as the wiring needs to know it. */
public final class Incidents {

    public static final Feature FEATURE = new Feature("verification", Incident.class, IncidentCommand.class, IncidentEvent.class,
            IncidentRule.class, new DefinitionType<>(IncidentId.TYPE, IncidentStanding.class, IncidentDefinitionEvent.class,
                    IncidentStanding::evolve));

    private Incidents() {
    }
}
