package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What was not delivered of a package was cancelled.
 *
 * @param packageId the package
 * @param undelivered how much of what was announced was not delivered; absent where all of it was
 * @param reason why; 1 to 2,000 characters
 * @param at when it was cancelled, UTC
 * @param marking who may see it
 */
@EventType("support.SupportCancelled")
public record SupportCancelled(SupportPackageId packageId, @Nullable Amount undelivered, String reason, Instant at, Marking marking)
        implements SupportEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.SUPPORT_DELIVERY, reason));
    }
}
