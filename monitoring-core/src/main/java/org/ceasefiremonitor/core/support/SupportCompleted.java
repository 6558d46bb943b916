package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A package was delivered to its end.
 *
 * @param packageId the package
 * @param note what is said of it; absent where all that was announced was delivered
 * @param at when it was completed, UTC
 * @param marking who may see it
 */
@EventType("support.SupportCompleted")
public record SupportCompleted(SupportPackageId packageId, @Nullable String note, Instant at, Marking marking)
        implements SupportEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.SUPPORT_DELIVERY));
    }
}
