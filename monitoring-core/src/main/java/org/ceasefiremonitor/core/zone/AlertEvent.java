package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/** What became of the alert level of a zone. */
public sealed interface AlertEvent extends ZoneEvent permits AlertLevelChanged, AlertLevelReassessed {

    /** When it was decided; the windows ended then. */
    Instant decidedAt();

    /** The earliest instant at which time alone could lower the level; absent at the lowest. */
    @Nullable Instant reassessAt();

    /** Who may see the event: those to whom the zone and what led to it are both shown. */
    Marking marking();

    @Override
    default Marking visibility() {
        return marking();
    }
}
