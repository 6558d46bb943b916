package org.ceasefiremonitor.core.verification.source;

import java.util.List;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;

/** Events of a source of information. */
public sealed interface SourceEvent extends Event permits SourceRegistered, SourceCorrected, SourceStruck, ReliabilityAssessed,
        SourceTrackRecordUpdated, OutcomeStruck, SourceDiscredited {

    /** The source of information. */
    SourceId sourceId();

    @Override
    default Identifier subject() {
        return sourceId();
    }

    /** For the mechanism alone: what a source said of what, and how far it is believed, can tell who it is and of incidents that are not shown. */
    @Override
    default Marking visibility() {
        return new Marking(Tlp.AMBER_STRICT, List.of());
    }
}
