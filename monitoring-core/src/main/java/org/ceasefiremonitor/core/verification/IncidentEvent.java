package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Events of an incident. They tell of its reports, so only those may see them who may see each of these. Decisions about other things may be
 * different after each: what is attached can narrow who may learn of the incident, and change how severe it seems and when it began.
 */
public sealed interface IncidentEvent extends Event permits IncidentOpened, ReportAttached, ReportDetached, DetectionsAttached, DetectionsDetached, VerifierAssigned,
        VerificationConcluded, ViolationEstablished, IncidentMerged, MergerReversed, IncidentClosed, IncidentReopened, VerificationOverdue, ActivityMatched,
        MatchTakenBack, IncidentLinked, IncidentUnlinked {

    /** The incident. */
    IncidentId incidentId();

    /** Who may see the event. */
    Marking marking();

    @Override
    default Identifier subject() {
        return incidentId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
