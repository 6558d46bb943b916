package org.ceasefiremonitor.core.verification;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.IncidentId;

/** This feature, as the wiring needs to know it. */
public final class Incidents {

    public static final Feature FEATURE = new Feature("verification", Incident.class, IncidentCommand.class, IncidentEvent.class,
            IncidentRule.class, new DefinitionType<>(IncidentId.TYPE, IncidentStanding.class, IncidentEvent.class,
                    IncidentStanding::evolve),
            Map.of(ClockKind.VERIFIER_ASSIGNMENT, id -> new MissVerification(new IncidentId(id), ClockKind.VERIFIER_ASSIGNMENT),
                    ClockKind.VERIFICATION_RESULT, id -> new MissVerification(new IncidentId(id), ClockKind.VERIFICATION_RESULT)));

    private Incidents() {
    }
}
