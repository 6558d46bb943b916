package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The promised time of a package ran out before it was delivered.
 *
 * @param packageId the package
 * @param promisedBy until when it was promised, UTC
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("support.SupportOverdue")
public record SupportOverdue(SupportPackageId packageId, Instant promisedBy, Instant at, Marking marking)
        implements SupportEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.SUPPORT_DELIVERY));
    }
}
