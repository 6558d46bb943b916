package org.ceasefiremonitor.core.verification.mission;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.MissionId;

/** This feature, as the wiring needs to know it. */
public final class Missions {

    public static final Feature FEATURE = new Feature("mission", VerificationMission.class, MissionCommand.class, MissionEvent.class, MissionRule.class,
            new DefinitionType<>(MissionId.TYPE, MissionStanding.class, MissionEvent.class, MissionStanding::evolve),
            Map.of(ClockKind.MISSION_ACCESS, id -> new MissAccessAnswer(new MissionId(id))));

    private Missions() {
    }
}
