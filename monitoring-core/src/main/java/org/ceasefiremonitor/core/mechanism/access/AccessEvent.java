package org.ceasefiremonitor.core.mechanism.access;

import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a restriction of access. */
public sealed interface AccessEvent extends Event permits AccessRestrictionReported, AccessRestrictionCorrected, AccessRestrictionStruck,
        AccessRestrictionProtested, AccessRestrictionExplained, AccessRestrictionLifted, AccessRestrictionUpheld {

    /** The restriction of access. */
    AccessRestrictionId restrictionId();

    @Override
    default Identifier subject() {
        return restrictionId();
    }

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}
