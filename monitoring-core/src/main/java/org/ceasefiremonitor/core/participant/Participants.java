package org.ceasefiremonitor.core.participant;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Participants {

    public static final Feature FEATURE = new Feature("participant", Participant.class, ParticipantCommand.class, ParticipantEvent.class, ParticipantRule.class,
            new DefinitionType<>("participant", ParticipantStanding.class, ParticipantEvent.class, ParticipantStanding::evolve));

    private Participants() {
    }
}
