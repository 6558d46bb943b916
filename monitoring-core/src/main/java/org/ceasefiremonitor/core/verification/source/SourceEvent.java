package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a source of information. */
public sealed interface SourceEvent extends Event permits SourceRegistered, SourceCorrected, SourceStruck, ReliabilityAssessed,
        SourceTrackRecordUpdated, OutcomeStruck, SourceDiscredited {

    /** The source of information. */
    SourceId sourceId();

    @Override
    default Identifier subject() {
        return sourceId();
    }

    @Override
    default Marking visibility() {
        return SourceStanding.MARKING;
    }
}
