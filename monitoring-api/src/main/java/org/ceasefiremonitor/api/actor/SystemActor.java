package org.ceasefiremonitor.api.actor;

import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;

/** As whom the system itself acts. */
public final class SystemActor {

    /** For what time brings about, and for work that follows from a decision of people. No one from outside can claim it. */
    public static final Actor CLOCK = new Actor(new ParticipantId("mechanism"), "clock", Mandate.CLOCK, null, true);

    private SystemActor() {
    }
}
