package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * That a package was completed or cancelled was taken back.
 *
 * @param packageId the package
 * @param promisedBy until when its delivery is promised, UTC; absent where it is not
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportReopened")
public record SupportReopened(SupportPackageId packageId, @Nullable Instant promisedBy, String reason, Marking marking)
        implements SupportEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return promisedBy == null ? List.of() : List.of(new ClockSet(ClockKind.SUPPORT_DELIVERY, promisedBy));
    }
}
