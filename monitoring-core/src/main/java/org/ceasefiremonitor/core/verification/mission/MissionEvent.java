package org.ceasefiremonitor.core.verification.mission;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a verification mission; all of them define it. */
public sealed interface MissionEvent extends Event permits MissionRequested, MissionAuthorised, AccessRequested, AccessGranted, AccessRefused,
        MissionDeployed, SiteExamined, MissionReported, MissionReportStruck, MissionAborted {

    /** The mission. */
    MissionId missionId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return missionId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
